package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.TracedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a page: the text of its article, and what it says of itself. */
public final class HtmlReader {
  /** How far into the text marks of a page are looked for. */
  private static final int HEAD = 16_384;

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype|html|head|body|title|nav|footer)\\b", Pattern.CASE_INSENSITIVE);

  /**
   * Without an address of its own the parser asks for one at every {@code base}, all the way up.
   */
  private static final String ADDRESS = "https://page.invalid/";

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html the page as received
   * @return the article; its text is empty when the page has none
   */
  public static HtmlArticle read(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, ADDRESS);
    PageMetadata metadata = MetadataReader.read(page);
    List<TextNode> chosen = choose(page, metadata.headline(), isFragment(html));
    TracedText text = new NodeText(html).of(chosen);
    TracedText stated =
        StatedBody.instead(html, page, metadata.articleBody(), text.text().length());
    return new HtmlArticle(stated == null ? text : stated, stated != null, metadata);
  }

  private static List<TextNode> choose(Document page, String headline, boolean fragment) {
    ArticleFinder finder = new ArticleFinder(PageTree.of(page, false), headline);
    List<TextNode> chosen = fragment ? List.of() : finder.find();
    if (chosen.isEmpty() && !fragment) {
      chosen = new ArticleFinder(PageTree.of(page, true), headline).find();
    }
    return chosen.isEmpty() ? finder.everything() : chosen;
  }

  /** A body sent by a news system is the article; only a page has things around it. */
  private static boolean isFragment(String html) {
    Matcher matcher = PAGE.matcher(html);
    matcher.region(0, Math.min(html.length(), HEAD));
    return !matcher.find();
  }
}
