package io.rapporteur.analysis.html;

import org.jsoup.nodes.Element;

/**
 * Tells paragraphs of an article that an unlucky word in a class or id speaks against: {@code
 * social-para} in a report on housing, {@code after-ad-1} between two advertisements.
 */
final class Prose {
  private static final int FEWEST_WORDS = 12;

  /** So many of the paragraphs beside one read like prose, too. */
  private static final int FEWEST_SIBLINGS = 2;

  private Prose() {}

  /** Whether a box stays in spite of its name. */
  static boolean stands(PageTree page, Box box) {
    if (box.hint == ElementNames.FIRMLY_AGAINST) {
      return false;
    }
    return box.endBlock - box.firstBlock == 1
        ? isParagraph(page, box) && siblings(page, box) >= FEWEST_SIBLINGS
        : isOneOfMany(page, box);
  }

  /** A paragraph that ends as a sentence does and is no list of links. */
  private static boolean isParagraph(PageTree page, Box box) {
    if (box.endBlock - box.firstBlock != 1) {
      return false;
    }
    Block block = page.blocks.get(box.firstBlock);
    return block.words() >= FEWEST_WORDS && block.endsSentence() && block.linkDensity() < 0.3;
  }

  /** Paragraphs of prose right beside it, made by the same tag, or by that of a box's own. */
  private static int siblings(PageTree page, Box box) {
    int found = 0;
    String paragraph = page.blocks.get(box.firstBlock).box.tag;
    for (Box other : page.beside(box)) {
      boolean alike = other.tag.equals(box.tag) || other.tag.equals(paragraph);
      found += other != box && alike && isParagraph(page, other) ? 1 : 0;
    }
    return found;
  }

  /**
   * A container that holds prose, and whose class says nothing against it and is another's beside
   * it that has no such id.
   */
  private static boolean isOneOfMany(PageTree page, Box box) {
    Element element = box.element;
    if (box.good == 0 || element.className().isBlank() || ElementNames.ofClass(element) < 0) {
      return false;
    }
    for (Box other : page.beside(box)) {
      if (other.hint >= 0
          && other.good > 0
          && other.tag.equals(box.tag)
          && other.element.className().equals(element.className())) {
        return true;
      }
    }
    return false;
  }
}
