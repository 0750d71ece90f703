package io.rapporteur.streams.alert;

import io.rapporteur.model.AnnotatedDocument;
import java.util.Comparator;

/**
 * A document that a rule with an alert matched.
 *
 * @param time when it happened, milliseconds since the epoch: the document's publication, else its
 *     version's creation, else its record's timestamp; never after the record's timestamp, so that
 *     a wrong clock cannot close windows that are still filling
 * @param uri of the document
 * @param source who supplied it, its first {@link #LONGEST_SOURCE} characters; empty when nobody
 *     says
 */
public record MatchedEvent(long time, String uri, String source)
    implements Comparable<MatchedEvent> {
  private static final Comparator<MatchedEvent> ORDER =
      Comparator.comparingLong(MatchedEvent::time).thenComparing(MatchedEvent::uri);

  /** A name of sixty-four thousand characters is no name, and neither store nor alert takes it. */
  private static final int LONGEST_SOURCE = 256;

  /**
   * The event a document is.
   *
   * @param timestamp of its record, milliseconds since the epoch
   */
  public static MatchedEvent of(AnnotatedDocument document, long timestamp) {
    long time = timestamp;
    if (document.getPublished() != null) {
      time = document.getPublished().toEpochMilli();
    } else if (document.getVersionCreated() != null) {
      time = document.getVersionCreated().toEpochMilli();
    }
    String source = document.getInfoSource() == null ? "" : shortened(document.getInfoSource());
    return new MatchedEvent(Math.max(0, Math.min(time, timestamp)), document.getUri(), source);
  }

  private static String shortened(String source) {
    if (source.length() <= LONGEST_SOURCE) {
      return source;
    }
    boolean half = Character.isHighSurrogate(source.charAt(LONGEST_SOURCE - 1));
    return source.substring(0, half ? LONGEST_SOURCE - 1 : LONGEST_SOURCE);
  }

  @Override
  public int compareTo(MatchedEvent other) {
    return ORDER.compare(this, other);
  }
}
