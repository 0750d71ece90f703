package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Halves and quarters of a unit: {@code half an hour}, {@code half a century ago}. */
final class HalfLengths {
  private static final int HALF_CENTURY = 50;

  private HalfLengths() {}

  static Timex at(Atoms atoms, int i) {
    boolean half = atoms.is(i, CommonWords.HALF);
    if (!half && !isQuarter(atoms, i)) {
      return null;
    }
    int of = atoms.is(i + 1, CommonWords.OF) ? i + 2 : i + 1;
    boolean article = atoms.is(of, CommonWords.ARTICLE);
    int joined = atoms.isDash(i + 1) && atoms.glued(i + 1) ? i + 2 : i + 1;
    int noun = article ? of + 1 : joined;
    TimeUnit unit = atoms.is(noun, LengthWords.TIME_UNIT_PLURAL) ? null : TimeUnit.at(atoms, noun);
    if (unit == TimeUnit.CENTURY) {
      return ofCentury(atoms, i, noun + 1, half ? HALF_CENTURY : HALF_CENTURY / 2, article);
    }
    if (!half || unit == null) {
      return null;
    }
    if (!article) {
      return unit == TimeUnit.HOUR ? Timex.duration(i, noun + 1, "PT30M") : null;
    }
    return of == i + 1 ? ofUnit(atoms, i, noun + 1, unit) : null;
  }

  private static boolean isQuarter(Atoms atoms, int i) {
    return TimeUnit.at(atoms, i) == TimeUnit.QUARTER && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL);
  }

  /** {@code half a century}, {@code a quarter of a century later}, {@code a half-century ago}. */
  private static Timex ofCentury(Atoms atoms, int i, int to, int years, boolean article) {
    int from = atoms.is(i - 1, CommonWords.ARTICLE) ? i - 1 : i;
    Timex shifted = DurationRules.shiftedOrTold(atoms, from, to, TimeUnit.YEAR, years);
    if (shifted != null) {
      return shifted;
    }
    // A half-century may be a score.
    return article ? Timex.duration(from, to, TimeUnit.YEAR.duration(years)) : null;
  }

  private static Timex ofUnit(Atoms atoms, int i, int to, TimeUnit unit) {
    if (unit == TimeUnit.YEAR || unit == TimeUnit.DECADE) {
      boolean year = unit == TimeUnit.YEAR;
      Timex shifted =
          DurationRules.shiftedOrTold(
              atoms, i, to, year ? TimeUnit.MONTH : TimeUnit.YEAR, year ? 6 : 5);
      if (shifted != null) {
        return shifted;
      }
    }
    String value =
        switch (unit) {
          case HOUR -> "PT30M";
          case YEAR -> "P6M";
          case DECADE -> "P5Y";
          case DAY -> "PT12H";
          default -> unit.duration(.5);
        };
    return Timex.duration(i, to, value);
  }
}
