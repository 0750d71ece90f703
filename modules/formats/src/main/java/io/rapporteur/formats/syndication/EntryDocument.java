package io.rapporteur.formats.syndication;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** Makes a document of an entry, without its uri. */
final class EntryDocument {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private EntryDocument() {}

  static Document of(SyndEntry entry, FeedOrigin origin) {
    Document document = Document.newBuilder().setUri("").build();
    document.setHeadline(Html.title(entry.getTitle()));
    body(entry, document);
    Instant updated = instant(entry.getUpdatedDate());
    Instant published = instant(entry.getPublishedDate());
    document.setPublished(published == null ? updated : published);
    // an RSS entry that is changed keeps its date: the time of its arrival orders its versions then
    document.setVersionCreated(updated);
    document.setBy(authors(entry));
    document.setLanguage(language(entry, origin));
    document.setInfoSource(source(entry, origin));
    document.setCanonicalUrl(Html.line(entry.getLink()));
    document.setAttributes(attributes(entry, origin));
    return document;
  }

  /** The content, else the description; the one that tells more when there are several. */
  private static void body(SyndEntry entry, Document document) {
    List<SyndContent> all = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      all.add(entry.getDescription());
    }
    SyndContent most = null;
    int longest = -1;
    for (SyndContent content : all) {
      int length = content.getValue() == null ? 0 : Jsoup.parse(content.getValue()).text().length();
      if (length > longest) {
        most = content;
        longest = length;
      }
    }
    String value = most == null || most.getValue() == null ? "" : most.getValue().strip();
    boolean text = most != null && "text".equals(most.getType()) || !Html.isMarkup(value);
    document.setContentType(text ? "text/plain" : "text/html");
    document.setBody(value);
  }

  private static Instant instant(Date date) {
    if (date == null) {
      return null;
    }
    Instant time = date.toInstant();
    return time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
  }

  private static String authors(SyndEntry entry) {
    List<String> names = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      String name = Html.line(person.getName());
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? author(Html.line(entry.getAuthor())) : String.join(", ", names);
  }

  /** RSS has an address with the name in brackets: {@code desk@x.example (Ada Poe)}. */
  private static String author(String said) {
    if (said == null) {
      return null;
    }
    int open = said.indexOf('(');
    return open > 0 && said.endsWith(")") && said.indexOf('@') >= 0
        ? Html.line(said.substring(open + 1, said.length() - 1))
        : said;
  }

  private static String language(SyndEntry entry, FeedOrigin origin) {
    Module module = entry.getModule(DCModule.URI);
    String language = module instanceof DCModule core ? Html.line(core.getLanguage()) : null;
    return language == null ? origin.language() : language;
  }

  /** Where the entry was taken from, else who is said to have supplied the feed, else the feed. */
  private static String source(SyndEntry entry, FeedOrigin origin) {
    String source = entry.getSource() == null ? null : Html.title(entry.getSource().getTitle());
    if (source != null) {
      return source;
    }
    return origin.source() == null ? Html.title(origin.title()) : origin.source();
  }

  private static Map<String, String> attributes(SyndEntry entry, FeedOrigin origin) {
    Map<String, String> kept = new TreeMap<>();
    List<String> categories = new ArrayList<>();
    for (SyndCategory category : entry.getCategories()) {
      String name = Html.line(category.getName());
      if (name != null) {
        categories.add(name);
      }
    }
    put(kept, "category", String.join("; ", categories));
    List<String> enclosures = new ArrayList<>();
    entry.getEnclosures().forEach(each -> enclosures.add(each.getType() + " " + each.getUrl()));
    put(kept, "enclosure", String.join("; ", enclosures));
    put(kept, "comments", entry.getComments());
    put(kept, "feed", Html.title(origin.title()));
    return kept;
  }

  private static void put(Map<String, String> kept, String name, String value) {
    if (value != null && !value.isBlank()) {
      kept.put(name, value);
    }
  }
}
