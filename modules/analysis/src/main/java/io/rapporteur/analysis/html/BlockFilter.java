package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.Keys;

/** Decides which blocks of the article's box are its text. */
final class BlockFilter {
  private BlockFilter() {}

  static void keep(Page page, Box best, String headline) {
    String title = headline == null ? "" : Keys.of(headline);
    for (int i = best.firstBlock; i < best.endBlock; i++) {
      Block block = page.blocks.get(i);
      block.kept = !block.box.out && isText(block, title);
    }
    dropLooseHeadings(page, best);
  }

  private static boolean isText(Block block, String title) {
    if (block.heading()) {
      return !block.box.tag.equals("h1") && block.linkDensity() < 0.5 && !Keys.of(block.text()).equals(title);
    }
    double links = block.linkDensity();
    if (links > 0.5) {
      return false;
    }
    if (block.box.tag.equals("p") || block.box.tag.equals("blockquote") || block.box.tag.equals("li") || block.box.tag.equals("pre")) {
      return true;
    }
    return block.wordsOrLike() >= 8 || block.endsSentence();
  }

  /** A heading with no text after it heads something that was left out. */
  private static void dropLooseHeadings(Page page, Box best) {
    boolean text = false;
    for (int i = best.endBlock - 1; i >= best.firstBlock; i--) {
      Block block = page.blocks.get(i);
      if (block.heading()) {
        block.kept &= text;
        text = false;
      } else {
        text |= block.kept;
      }
    }
  }
}
