package io.rapporteur.analysis.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands between two stretches of text: nothing, a line end, or the end of a paragraph. */
final class Blocks {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "img",
          "picture",
          "source",
          "amp-img",
          "input",
          "meta",
          "link",
          "script",
          "style",
          "noscript");

  private Blocks() {}

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** Walks from one text to the next in document order. */
  static String between(TextNode from, TextNode to) {
    int breaks = 0;
    Node node = from;
    while (node != null && node != to) {
      Node next = node.childNodeSize() > 0 && node != from ? node.childNode(0) : null;
      while (next == null) {
        next = node.nextSibling();
        if (next == null) {
          node = node.parent();
          if (node == null) {
            return "\n\n";
          }
          if (node instanceof Element element && !isInline(element)) {
            return "\n\n";
          }
        }
      }
      if (next != to && next instanceof Element element) {
        if (element.normalName().equals("br")) {
          breaks++;
        } else if (!isInline(element)) {
          return "\n\n";
        }
      }
      node = next;
    }
    return breaks == 0 ? "" : breaks == 1 ? "\n" : "\n\n";
  }
}
