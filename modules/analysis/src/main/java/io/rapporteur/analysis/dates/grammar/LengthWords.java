package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.scan.Atoms;

/** Words by which {@code a year} is told to be a length of time. */
final class LengthWords {
  private LengthWords() {}

  static boolean around(Atoms atoms, int from, int to, TimeUnit unit) {
    return atoms.isAny(from - 1, "for", "than", "over", "nearly", "almost", "about", "within")
        || atoms.isAny(from - 1, "in", "lasted", "took", "takes", "last", "spent", "after", "least")
        || atoms.isAny(to, "before", "after", "since")
        || unit.ofDay() && atoms.isAny(from - 1, "of", "only", "just");
  }
}
