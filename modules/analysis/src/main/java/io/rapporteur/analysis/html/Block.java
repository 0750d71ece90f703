package io.rapporteur.analysis.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** A paragraph of a page: text nodes without the edge of a block element between them. */
final class Block {
  final List<TextNode> nodes = new ArrayList<>(2);

  /** The block element that holds it. */
  final Box box;

  private final StringBuilder collected = new StringBuilder();
  private String text;
  int linkChars;
  boolean kept;

  Block(Box box) {
    this.box = box;
  }

  void add(TextNode node, boolean link) {
    nodes.add(node);
    String piece = node.getWholeText();
    if (link) {
      linkChars += piece.strip().length();
    }
    collected.append(piece);
  }

  /** Its text, white space collapsed. */
  String text() {
    if (text == null) {
      text = collapse(collected);
    }
    return text;
  }

  int chars() {
    return text().length();
  }

  double linkDensity() {
    return chars() == 0 ? 0 : Math.min(1.0, (double) linkChars / chars());
  }

  int words() {
    int words = chars() == 0 ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** Scripts written without blanks: every three characters count as a word. */
  int wordsOrLike() {
    int words = words();
    return words * 20 < chars() ? chars() / 3 : words;
  }

  boolean heading() {
    return box.tag.length() == 2 && box.tag.charAt(0) == 'h' && box.tag.charAt(1) < '7';
  }

  boolean endsSentence() {
    int i = chars() - 1;
    while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;。！？।؟".indexOf(text.charAt(i)) >= 0;
  }

  private static String collapse(CharSequence from) {
    StringBuilder out = new StringBuilder(from.length());
    boolean gap = false;
    for (int i = 0; i < from.length(); i++) {
      char c = from.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
