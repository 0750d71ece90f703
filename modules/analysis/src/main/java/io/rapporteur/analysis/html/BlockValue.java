package io.rapporteur.analysis.html;

/** How much a block looks like a paragraph of an article, in chars; below 0 for junk. */
final class BlockValue {
  private BlockValue() {}

  static int of(Block block) {
    int chars = block.chars();
    double links = block.linkDensity();
    int words = block.words();
    if (links > 0.5) {
      return block.isLinkedSentence() ? 0 : -Math.min(chars, 100);
    }
    if (block.heading()) {
      return -5;
    }
    boolean sentence = block.endsSentence();
    if (words >= 20 || (words >= 8 && sentence)) {
      double tag = block.box.tag.equals("p") || block.box.tag.equals("blockquote") ? 1 : 0.8;
      return (int) (chars * (1 - links) * tag);
    }
    return sentence ? 0 : -Math.min(chars, 30);
  }
}
