package io.rapporteur.formats.newsml;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.xml.Dates;
import io.rapporteur.formats.xml.Tree;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import java.util.List;
import org.jdom2.Element;

/** Makes a document of one {@code newsItem}. */
final class NewsItem {
  private final Element item;
  private final Element itemMeta;
  private final Element contentMeta;

  private NewsItem(Element item) {
    this.item = item;
    itemMeta = Tree.child(item, "itemMeta");
    contentMeta = Tree.child(item, "contentMeta");
  }

  static Document read(Element item) {
    return new NewsItem(item).document();
  }

  private Document document() {
    String guid = Tree.attribute(item, "guid");
    if (guid == null) {
      throw new UnreadableDocumentException(
          "bad-newsml", "newsItem/@guid is missing; every item needs one");
    }
    Document document = Document.newBuilder().setUri(guid).build();
    document.setVersion(version());
    document.setVersionCreated(time(itemMeta, "versionCreated"));
    document.setPublished(published());
    document.setPubStatus(status(Concepts.code(Tree.child(itemMeta, "pubStatus"))));
    document.setHeadline(headline());
    document.setBy(byline());
    document.setLocated(located());
    document.setLanguage(language());
    document.setGenre(Concepts.named(Tree.child(contentMeta, "genre")));
    document.setInfoSource(source());
    document.setEdNote(Tree.line(Tree.child(itemMeta, "edNote")));
    document.setSubjects(Concepts.codes(Tree.children(contentMeta, "subject")));
    document.setAttributes(ItemAttributes.of(itemMeta, contentMeta));
    ItemContent content = ItemContent.of(item);
    document.setContentType(content.mediaType());
    document.setBody(content.text());
    if (content.text().isBlank() && document.getPubStatus() != PubStatus.canceled) {
      throw new UnreadableDocumentException(
          "empty",
          "the item has no text in its contentSet; send inlineXML or inlineData, or the pubStatus"
              + " stat:canceled to withdraw it");
    }
    return document;
  }

  private long version() {
    String version = Tree.attribute(item, "version");
    if (version == null) {
      return 1; // as the standard has it
    }
    try {
      return Math.max(0, Long.parseLong(version));
    } catch (NumberFormatException e) {
      throw new UnreadableDocumentException(
          "bad-newsml", "newsItem/@version is \"" + version + "\", not a whole number", e);
    }
  }

  private static Instant time(Element parent, String name) {
    return Dates.of(Tree.line(Tree.child(parent, name)), name);
  }

  /** When its first version was sent, else when its content was made, else this version's time. */
  private Instant published() {
    Instant first = time(itemMeta, "firstCreated");
    Instant content = first == null ? time(contentMeta, "contentCreated") : first;
    return content == null ? time(itemMeta, "versionCreated") : content;
  }

  private static PubStatus status(String code) {
    String local = Concepts.local(code);
    if (local == null) {
      return PubStatus.usable;
    }
    return switch (local) {
      case "usable" -> PubStatus.usable;
      case "withheld" -> PubStatus.withheld;
      case "canceled", "cancelled" -> PubStatus.canceled;
      default ->
          throw new UnreadableDocumentException(
              "bad-status",
              "itemMeta/pubStatus is '"
                  + code
                  + "', none of stat:usable, stat:withheld, stat:canceled");
    };
  }

  /** The one whose role is main or that has none, else the first. */
  private String headline() {
    Element chosen = null;
    for (Element headline : Tree.children(contentMeta, "headline")) {
      String role = Tree.attribute(headline, "role");
      if (chosen == null || role != null && role.endsWith(":main")) {
        chosen = headline;
      }
    }
    return Tree.line(chosen);
  }

  private String byline() {
    String by = Tree.line(Tree.child(contentMeta, "by"));
    if (by != null) {
      return by.regionMatches(true, 0, "by ", 0, 3) ? by.substring(3).strip() : by;
    }
    List<String> creators = Concepts.names(Tree.children(contentMeta, "creator"));
    return creators.isEmpty() ? null : String.join(", ", creators);
  }

  private String located() {
    String located = Concepts.named(Tree.child(contentMeta, "located"));
    return located == null ? Tree.line(Tree.child(contentMeta, "dateline")) : located;
  }

  /** What the content says, else the item. */
  private String language() {
    String tag = Tree.attribute(Tree.child(contentMeta, "language"), "tag");
    return tag == null ? Tree.language(item) : tag;
  }

  private String source() {
    String source = Concepts.named(Tree.child(contentMeta, "infoSource"));
    return source == null ? Concepts.named(Tree.child(itemMeta, "provider")) : source;
  }
}
