package io.rapporteur.analysis.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the article's text in a page. */
final class ArticleFinder {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "iframe",
          "svg",
          "figure",
          "figcaption",
          "menu",
          "dialog",
          "object",
          "video",
          "audio");

  private ArticleFinder() {}

  static List<TextNode> find(Document page) {
    List<TextNode> found = new ArrayList<>();
    page.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && NEVER.contains(element.normalName())) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && !text.isBlank()) {
              found.add(text);
            }
            return FilterResult.CONTINUE;
          }
        });
    return found;
  }
}
