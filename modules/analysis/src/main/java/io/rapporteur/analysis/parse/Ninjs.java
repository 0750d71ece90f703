package io.rapporteur.analysis.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;

/**
 * Reads an item of ninjs, the IPTC's JSON for news: versions 1.x to 3.x, whose names differ in
 * capitals and in whether a headline or body is one or a list.
 */
final class Ninjs {
  /** Bodies are long; depth is not needed and is what a hostile payload would use. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxStringLength(64 << 20)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final NinjsFields item;

  private Ninjs(NinjsFields item) {
    this.item = item;
  }

  static Document read(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      if (root == null || !root.isObject()) {
        throw new UnreadableDocumentException(
            "bad-ninjs", "$: a ninjs item is a JSON object; send one object a record");
      }
      return new Ninjs(new NinjsFields(root)).document();
    } catch (JsonProcessingException e) {
      throw new UnreadableDocumentException(
          "bad-json", place(e.getLocation()) + e.getOriginalMessage(), e);
    }
  }

  /** Where the text stops being JSON; what goes over a limit of the parser has no place. */
  private static String place(JsonLocation at) {
    return at == null || at.getLineNr() < 0
        ? ""
        : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
  }

  /** A byline without the word that opens it: {@code By Ada Poe}. */
  private static String name(String byline) {
    boolean opened = byline != null && byline.regionMatches(true, 0, "by ", 0, 3);
    return opened ? byline.substring(3).strip() : byline;
  }

  private Document document() {
    Document document = Document.newBuilder().setUri(item.textOr("", "uri")).build();
    document.setVersion(item.version());
    document.setVersionCreated(item.instant("versionCreated", "versioncreated"));
    document.setPublished(published(document.getVersionCreated()));
    document.setPubStatus(status(item.textOr("usable", "pubStatus", "pubstatus")));
    document.setHeadline(item.headline());
    NinjsBody body = item.body();
    document.setContentType(body.mediaType());
    document.setBody(body.text());
    document.setBy(name(item.text("by", "byline")));
    document.setLocated(item.text("located"));
    document.setLanguage(item.text("language"));
    document.setGenre(item.named("genres", "genre"));
    document.setInfoSource(
        item.named("infoSources", "infosources", "infoSource", "infosource", "source"));
    document.setEdNote(item.text("edNote", "ednote"));
    document.setCanonicalUrl(item.text("canonicalUrl", "canonicalurl", "url"));
    document.setSubjects(item.codes("subjects", "subject"));
    document.setAttributes(item.rest());
    return document;
  }

  /**
   * When the document was published: as the item says, else when this version was made. In ninjs
   * 1.x {@code firstcreated} is when somebody began to write, which no reader saw.
   */
  private Instant published(Instant versionCreated) {
    Instant first = item.instant("firstCreated", "contentCreated", "contentcreated");
    Instant written = item.instant("firstcreated");
    return first != null ? first : versionCreated != null ? versionCreated : written;
  }

  private static PubStatus status(String value) {
    switch (value) {
      case "usable":
        return PubStatus.usable;
      case "withheld":
        return PubStatus.withheld;
      case "canceled":
      case "cancelled":
        return PubStatus.canceled;
      default:
        throw new UnreadableDocumentException(
            "bad-ninjs", "$.pubStatus: '" + value + "' is none of usable, withheld, canceled");
    }
  }
}
