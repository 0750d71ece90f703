package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.RepeatKeys;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself: JSON-LD first, then OpenGraph and meta tags, then the page. */
final class MetadataReader {
  /**
   * How many headings and times of a page are looked at: with more, none is the article's. Elements
   * that nest without end would have their text read over and over.
   */
  private static final int MOST = 100;

  private final Document page;
  private final JsonLd data;
  private final Map<String, String> meta = new HashMap<>();

  private MetadataReader(Document page) {
    this.page = page;
    this.data = JsonLd.of(page);
    for (Element element : page.getElementsByTag("meta")) {
      String content = element.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      for (String name : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String key = element.attr(name).toLowerCase(Locale.ROOT);
        if (!key.isEmpty()) {
          meta.putIfAbsent(key, content);
        }
      }
    }
  }

  static PageMetadata read(Document page) {
    MetadataReader reader = new MetadataReader(page);
    return new PageMetadata(
        reader.headline(),
        reader.by(),
        reader.published(),
        reader.canonicalUrl(),
        reader.language(),
        first(reader.meta("og:site_name"), reader.data.names("publisher")),
        reader.data.text("articleBody"));
  }

  /** The page's own heading goes first when the metadata says the same with more around it. */
  private String headline() {
    String stated =
        first(
            data.text("headline"),
            meta("og:title", "twitter:title", "title"),
            page.title().strip());
    String whole = stated == null ? "" : RepeatKeys.of(stated);
    String best = stated;
    for (Element heading : first("h1")) {
      String text = heading.text().strip();
      if (text.isEmpty() || text.length() > 300) {
        continue;
      }
      if (stated == null || stated.isEmpty()) {
        return text;
      }
      String key = RepeatKeys.of(text);
      if (key.length() >= 8 && whole.contains(key)) {
        best = text;
      }
    }
    return best == null || best.isEmpty() ? null : withoutSite(best);
  }

  /** {@code Ferry accord signed | Lake Herald} without the name of the site. */
  private String withoutSite(String title) {
    String site = first(meta("og:site_name"), data.names("publisher"));
    if (site == null || title.length() <= site.length() + 10 || !title.endsWith(site)) {
      return title;
    }
    String rest = title.substring(0, title.length() - site.length()).strip();
    boolean parted = !rest.isEmpty() && "|-–—:·»".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return parted ? rest.substring(0, rest.length() - 1).strip() : title;
  }

  private String by() {
    String by =
        first(
            data.names("author"),
            meta(
                "author",
                "article:author",
                "parsely-author",
                "dc.creator",
                "byl",
                "sailthru.author"));
    if (by == null || by.startsWith("http") || by.length() > 200) {
      return PageByline.of(page);
    }
    return by.regionMatches(true, 0, "by ", 0, 3) ? by.substring(3).strip() : by;
  }

  private Instant published() {
    String[] stated = {
      data.text("datePublished"),
      meta(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished"),
      meta(
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "date"),
      data.text("dateCreated")
    };
    for (String value : stated) {
      Instant found = PageDates.parse(value);
      if (found != null) {
        return found;
      }
    }
    for (Element time : first("time")) {
      Instant found =
          PageDates.parse(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
      if (found != null) {
        return found;
      }
    }
    Instant address = PageDates.inAddress(canonicalUrl());
    return address == null ? PageDates.parse(data.text("dateModified")) : address;
  }

  private String canonicalUrl() {
    for (Element link : page.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && link.attr("href").startsWith("http")) {
        return link.attr("href").strip();
      }
    }
    String url = first(meta("og:url"), data.text("url"));
    return url != null && url.startsWith("http") ? url : null;
  }

  private String language() {
    Element root = page.selectFirst("html");
    String lang = root == null ? "" : first(root.attr("lang"), root.attr("xml:lang"));
    String stated =
        first(lang, data.text("inLanguage"), meta("og:locale", "content-language", "language"));
    return stated == null || stated.length() > 20 ? null : stated.replace('_', '-');
  }

  private List<Element> first(String tag) {
    List<Element> elements = page.getElementsByTag(tag);
    return elements.subList(0, Math.min(MOST, elements.size()));
  }

  private String meta(String... names) {
    for (String name : names) {
      String value = meta.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
