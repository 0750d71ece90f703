package io.rapporteur.console.index;

import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A document in a list.
 *
 * @param uri identifies it
 * @param json what is said of it, but for its story, which comes later and from another topic
 * @param values what it is counted and narrowed by
 */
public record Row(String uri, String json, Map<Facet, List<String>> values) {
  private static final int SUMMARY = 280;
  private static final int SUBJECTS = 6;

  /** The row of a document as read. */
  public static Row of(Arrival arrival, boolean corrected) {
    AnnotatedDocument document = arrival.document();
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, facet.of(document));
    }
    Instant published = published(document);
    String json =
        Json.write(
            Json.object(
                "uri", document.getUri(),
                "version", document.getVersion(),
                "headline", document.getHeadline(),
                "summary", summary(document),
                "source", document.getInfoSource() == null ? "" : document.getInfoSource(),
                "language", document.getLanguage().getTag(),
                "by", document.getBy(),
                "published", published,
                "arrived", arrival.at(),
                "countries", values.get(Facet.COUNTRY),
                "subjects",
                    document.getSubjects().stream().limit(SUBJECTS).map(Row::subject).toList(),
                "routes", document.getRoutes(),
                "rules",
                    document.getMatches().stream()
                        .map(m -> Json.object("id", m.getRule(), "title", m.getTitle()))
                        .toList(),
                "corrected", corrected,
                "figures", document.getFigures().size(),
                "quotations", document.getQuotations().size(),
                "partition", arrival.partition(),
                "offset", arrival.offset()));
    return new Row(document.getUri(), json, values);
  }

  private static Map<String, Object> subject(Subject subject) {
    return Json.object(
        "uri", subject.getUri(), "name", subject.getName(), "relevance", subject.getRelevance());
  }

  /** When it was published as stated, or the day that is inferred; null for neither. */
  public static Instant published(AnnotatedDocument document) {
    if (document.getPublished() != null || document.getDocumentDate().getValue() == null) {
      return document.getPublished();
    }
    try {
      LocalDate day = LocalDate.parse(document.getDocumentDate().getValue());
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      // a month, or a year: no place in an order of instants
      return null;
    }
  }

  private static String summary(AnnotatedDocument document) {
    String body = document.getBody();
    int start = 0;
    if (document.getHeadlineSpan() != null && document.getHeadlineSpan().getStart() == 0) {
      int after = document.getHeadlineSpan().getEnd();
      start = after > body.length() ? 0 : body.offsetByCodePoints(0, after);
    }
    int end = Math.min(body.length(), start + 2 * SUMMARY);
    if (end < body.length() && Character.isLowSurrogate(body.charAt(end))) {
      end--;
    }
    String rest = body.substring(start, end).strip().replaceAll("\\s+", " ");
    return rest.codePointCount(0, rest.length()) <= SUMMARY
        ? rest
        : rest.substring(0, rest.offsetByCodePoints(0, SUMMARY - 1)) + "…";
  }

  /**
   * The row with its story.
   *
   * @param place the story's id, whether witness or carrier, and whose words it repeats; each may
   *     be null
   */
  public static Raw with(String json, Place place) {
    String rest =
        Json.write(
            Json.object(
                "story", place.story(),
                "origin", place.origin(),
                "duplicateOf", place.repeats(),
                "carriers", place.carriers()));
    return new Raw(json.substring(0, json.length() - 1) + "," + rest.substring(1));
  }

  /**
   * Where a document stands among others.
   *
   * @param story id, null for none
   * @param origin {@code witness} or {@code carrier}, null for none
   * @param repeats uri of whose words it repeats, null for none
   * @param carriers how many repeat it
   */
  public record Place(String story, String origin, String repeats, int carriers) {
    /** Nothing is known of it. */
    public static final Place NONE = new Place(null, null, null, 0);
  }
}
