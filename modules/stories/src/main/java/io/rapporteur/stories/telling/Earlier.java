package io.rapporteur.stories.telling;

import java.time.Instant;
import java.util.Comparator;

/** The order in which documents of a story came out: unknown times last, equal ones by uri. */
final class Earlier {
  static final Comparator<Instant> TIME = Comparator.nullsLast(Comparator.naturalOrder());

  static final Comparator<Dossier> ORDER =
      Comparator.comparing(Dossier::published, TIME).thenComparing(Dossier::uri);

  private Earlier() {}
}
