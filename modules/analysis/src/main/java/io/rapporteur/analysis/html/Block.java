package io.rapporteur.analysis.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** A paragraph of a page: text nodes without the edge of a block element between them. */
final class Block {
  /** A linked paragraph of fewer words is a title. */
  private static final int LINKED_SENTENCE = 12;

  /** The block element that holds it. */
  final Box box;

  private final List<TextNode> nodes = new ArrayList<>(2);
  private final List<Box> holders = new ArrayList<>(2);
  private final List<Boolean> links = new ArrayList<>(2);
  private String text;
  private int linkChars;

  /** Whether it is part of the article. */
  boolean kept;

  Block(Box box) {
    this.box = box;
  }

  void add(TextNode node, Box holder, boolean link) {
    nodes.add(node);
    holders.add(holder);
    links.add(link);
    text = null;
  }

  List<TextNode> nodes() {
    return nodes;
  }

  /** Takes out the text of inline elements that are excluded. */
  void prune() {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (holders.get(i).out && !box.out) {
        nodes.remove(i);
        holders.remove(i);
        links.remove(i);
        text = null;
      }
    }
  }

  /** Its text, white space collapsed. */
  String text() {
    if (text == null) {
      StringBuilder out = new StringBuilder();
      linkChars = 0;
      for (int i = 0; i < nodes.size(); i++) {
        int before = out.length();
        Collapse.append(nodes.get(i).getWholeText(), out);
        linkChars += links.get(i) ? out.length() - before : 0;
      }
      int length = out.length();
      text = out.substring(0, length > 0 && out.charAt(length - 1) == ' ' ? length - 1 : length);
    }
    return text;
  }

  int chars() {
    return text().length();
  }

  /** The share of its text that is links, from 0 to 1. */
  double linkDensity() {
    return chars() == 0 ? 0 : Math.min(1.0, (double) linkChars / chars());
  }

  /** Words; in scripts written without blanks, three characters count as one. */
  int words() {
    int words = chars() == 0 ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
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

  /** A paragraph long enough for a sentence, whatever of it is a link: no title, no button. */
  boolean isLinkedSentence() {
    return box.tag.equals("p") && words() >= LINKED_SENTENCE && endsSentence();
  }
}
