package io.rapporteur.analysis.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself. */
final class MetadataReader {
  private MetadataReader() {}

  static PageMetadata read(Document page) {
    String headline = meta(page, "og:title");
    if (headline == null) {
      headline = page.title().isBlank() ? null : page.title();
    }
    Element root = page.selectFirst("html[lang]");
    String language =
        root == null || root.attr("lang").isBlank() ? null : root.attr("lang").strip();
    return new PageMetadata(
        headline,
        meta(page, "author"),
        null,
        meta(page, "og:url"),
        language,
        meta(page, "og:site_name"));
  }

  private static String meta(Document page, String name) {
    Element found = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    return found == null || found.attr("content").isBlank() ? null : found.attr("content").strip();
  }
}
