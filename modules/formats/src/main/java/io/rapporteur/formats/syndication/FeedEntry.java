package io.rapporteur.formats.syndication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.synd.SyndEntry;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.xml.Dates;
import io.rapporteur.formats.xml.Tree;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import java.util.Set;
import org.jdom2.Element;

/**
 * One entry of a feed.
 *
 * @param place where it stands, for a message
 * @param id what the feed calls it: its guid, id or link; null when it has none
 * @param link address of its page; null when it has none
 * @param document what it is, not completed from what came beside the feed; without a uri when it
 *     has no id
 * @param fallbackUri a uri when it has no id; null when the feed has none either
 */
public record FeedEntry(
    String place, String id, String link, Document document, String fallbackUri) {

  /**
   * @param shared ids that stand for nothing, because several entries have them
   */
  static FeedEntry of(SyndEntry entry, FeedOrigin origin, int number, Set<String> shared) {
    String link = Html.line(entry.getLink());
    String said = Html.line(entry.getUri());
    String id = shared.contains(said) ? link : said;
    String place = "entry " + number + (id == null ? "" : " (" + id + ")");
    Document document = EntryDocument.of(entry, origin);
    document.setUri(id == null ? "" : uri(id, origin));
    String own = document.getHeadline() + '\n' + document.getBody();
    String space = origin.space();
    String fallback =
        id != null || space == null ? null : space + "#" + Integer.toHexString(own.hashCode());
    return new FeedEntry(place, id, link, document, fallback);
  }

  static FeedEntry deleted(Element entry, int number) {
    String ref = Tree.attribute(entry, "ref");
    Document document = Document.newBuilder().setUri(ref).build();
    document.setPubStatus(PubStatus.canceled);
    document.setVersionCreated(when(entry));
    return new FeedEntry("entry " + number + " (" + ref + ")", ref, null, document, null);
  }

  /** When it was taken back; null when the feed says nonsense, and then now. */
  private static Instant when(Element entry) {
    try {
      return Dates.of(Tree.attribute(entry, "when"), "deleted-entry/@when");
    } catch (UnreadableDocumentException e) {
      return null;
    }
  }

  /** An id that is no uri by itself is one within its feed. */
  private static String uri(String id, FeedOrigin origin) {
    boolean global = id.matches("[A-Za-z][A-Za-z0-9+.-]*:.+");
    return global || origin.space() == null ? id : origin.space() + "#" + id;
  }

  /** What stands for the entry where it has no uri. */
  byte[] identity() {
    return (document.getHeadline() + '\n' + document.getBody()).getBytes(UTF_8);
  }
}
