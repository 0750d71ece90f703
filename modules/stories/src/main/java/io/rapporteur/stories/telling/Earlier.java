package io.rapporteur.stories.telling;

import java.time.Instant;
import java.util.Comparator;

/** The order in which documents of a story came out: unknown times last, equal ones by uri. */
final class Earlier {
  static final Comparator<Instant> TIME = Comparator.nullsLast(Comparator.naturalOrder());

  static final Comparator<Brief> ORDER =
      Comparator.comparing(Brief::published, TIME).thenComparing(Brief::uri);

  private Earlier() {}

  /** ISO 8601; empty for null. */
  static String text(Instant time) {
    return time == null ? "" : time.toString();
  }
}
