package io.rapporteur.stories.telling;

import java.time.Instant;
import java.util.Comparator;

/** The order in which documents of a story came out: unknown times last, equal ones by uri. */
final class Earlier {
  static final Comparator<Instant> TIME = Comparator.nullsLast(Comparator.naturalOrder());

  static final Comparator<Dossier> ORDER =
      Comparator.comparing(Dossier::published, TIME).thenComparing(Dossier::uri);

  /** Times in ISO 8601 as {@link #text} writes them, whose length differs. */
  static final Comparator<String> ISO =
      Comparator.comparing(text -> text.isEmpty() ? null : Instant.parse(text), TIME);

  private Earlier() {}

  /** ISO 8601; empty for null. */
  static String text(Instant time) {
    return time == null ? "" : time.toString();
  }
}
