package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.RepeatKeys;
import java.util.HashSet;
import java.util.Set;

/** Decides which blocks of the article's box are its text. */
final class BlockFilter {
  /** A heading of so many words is a lead or a sentence, not a label. */
  private static final int LONG_HEADING = 15;

  private BlockFilter() {}

  static void keep(PageTree page, Box best, String headline) {
    String title = headline == null ? "" : RepeatKeys.of(headline);
    for (int i = best.firstBlock; i < best.endBlock; i++) {
      Block block = page.blocks.get(i);
      block.kept = !block.box.out && isText(block, title);
    }
    keepLinkedSentences(page, best);
    dropLooseHeadings(page, best);
  }

  private static boolean isText(Block block, String title) {
    if (block.heading()) {
      return !block.box.tag.equals("h1")
          && block.linkDensity() < 0.5
          && !RepeatKeys.of(block.text()).equals(title);
    }
    if (isLinks(block)) {
      return false;
    }
    switch (block.box.tag) {
      case "p", "blockquote", "li", "pre", "dd", "dt":
        return true;
      case "td", "th":
        return isData(block.box) || block.words() >= 8 || block.endsSentence();
      default:
        return block.words() >= 8 || block.endsSentence();
    }
  }

  /**
   * A paragraph that is one link, as some sites link to an earlier report, stays when it is a
   * sentence and made as paragraphs of the text are.
   */
  private static void keepLinkedSentences(PageTree page, Box best) {
    Set<String> makes = new HashSet<>();
    for (int i = best.firstBlock; i < best.endBlock; i++) {
      Block block = page.blocks.get(i);
      if (block.kept && block.endsSentence() && block.box.tag.equals("p")) {
        makes.add(make(block));
      }
    }
    for (int i = best.firstBlock; i < best.endBlock; i++) {
      Block block = page.blocks.get(i);
      block.kept |= !block.box.out && block.isLinkedSentence() && makes.contains(make(block));
    }
  }

  /** What stands around a block: its tag and class, and those of what holds it. */
  private static String make(Block block) {
    Box parent = block.box.parent;
    return block.box.element.className()
        + '<'
        + (parent == null ? "" : parent.tag + '.' + parent.element.className());
  }

  /** Mostly links, and not a sentence that happens to be one. */
  private static boolean isLinks(Block block) {
    double density = block.linkDensity();
    int own = (int) (block.chars() * (1 - density));
    return density > 0.5
        && !(own >= 60 || (block.words() >= 15 && block.endsSentence() && own >= 20));
  }

  /** A cell of a table of data; one of a table that lays out the page must be a paragraph. */
  private static boolean isData(Box cell) {
    Box row = cell.parent;
    return row != null && row.tag.equals("tr") && row.element.childrenSize() > 1;
  }

  /** A heading with no text after it heads something that was left out. */
  private static void dropLooseHeadings(PageTree page, Box best) {
    boolean text = false;
    for (int i = best.endBlock - 1; i >= best.firstBlock; i--) {
      Block block = page.blocks.get(i);
      if (block.heading() && block.words() < LONG_HEADING) {
        block.kept &= text;
        text = false;
      } else {
        text |= block.kept;
      }
    }
  }
}
