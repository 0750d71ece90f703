package io.rapporteur.formats.syndication;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import io.rapporteur.analysis.parse.Decoder;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.ReadLimits;
import io.rapporteur.formats.xml.Xml;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;

/**
 * The entries of a feed. Feeds are read as leniently as pages: a byte or a sign that XML does not
 * have costs nothing but itself. What is not well-formed beyond that is refused whole.
 *
 * @param title of the feed; null when it has none
 * @param link address of the site it belongs to; null when it has none
 * @param entries in the order in which they stand, entries that were deleted last
 */
public record FeedEntries(String title, String link, List<FeedEntry> entries) {
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

  /**
   * Reads a feed.
   *
   * @throws UnreadableDocumentException with reason {@code bad-xml} or {@code bad-feed}
   */
  public static FeedEntries read(Payload payload, ReadLimits limits) {
    String text = Decoder.lenientXml(payload.bytes(), payload.envelope().contentType());
    Element root = Xml.root(mended(NOT_IN_XML.matcher(text).replaceAll("")), limits);
    List<FeedEntry> entries = new ArrayList<>();
    List<Element> deleted = DeletedEntries.of(root);
    SyndFeed feed = feed(root);
    FeedOrigin origin = FeedOrigin.of(feed, payload.envelope());
    Set<String> shared = shared(feed);
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      entries.add(FeedEntry.of(entry, origin, ++number, shared));
    }
    for (Element entry : deleted) {
      entries.add(FeedEntry.deleted(entry, ++number));
    }
    return new FeedEntries(origin.title(), origin.link(), List.copyOf(entries));
  }

  /** Ids of several entries that lead to several pages: many a feed has its own address as each. */
  private static Set<String> shared(SyndFeed feed) {
    Map<String, Set<String>> links = new HashMap<>();
    for (SyndEntry entry : feed.getEntries()) {
      String link = Html.line(entry.getLink());
      if (link != null) {
        links.computeIfAbsent(Html.line(entry.getUri()), id -> new HashSet<>()).add(link);
      }
    }
    links.values().removeIf(pages -> pages.size() < 2);
    return links.keySet();
  }

  /** Signs that stand alone get escaped, names that HTML has get their numbers. */
  private static String mended(String text) {
    try (XmlFixerReader in = new XmlFixerReader(new StringReader(text))) {
      StringWriter out = new StringWriter(text.length());
      in.transferTo(out);
      return out.toString();
    } catch (IOException e) {
      throw new UnreadableDocumentException("bad-xml", e.getMessage(), e);
    }
  }

  private static SyndFeed feed(Element root) {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(new Document(root));
    } catch (FeedException | RuntimeException e) {
      // rome takes for granted what a feed has to have, and fails where it has not
      throw new UnreadableDocumentException(
          "bad-feed",
          "the feed cannot be read: " + e.getMessage() + "; send RSS 0.9x, 1.0, 2.0 or Atom",
          e);
    }
  }
}
