package io.rapporteur.analysis.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a page: the text of its article, and what it says of itself. */
public final class HtmlReader {
  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html the page as received
   * @return the article; its text is empty when the page has none
   */
  public static HtmlArticle read(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    PageMetadata metadata = MetadataReader.read(page);
    List<TextNode> chosen = new ArticleFinder(Page.of(page, false), metadata.headline()).find();
    if (chosen.isEmpty()) {
      chosen = new ArticleFinder(Page.of(page, true), metadata.headline()).find();
    }
    return new HtmlArticle(new NodeText(html).of(chosen), metadata);
  }
}
