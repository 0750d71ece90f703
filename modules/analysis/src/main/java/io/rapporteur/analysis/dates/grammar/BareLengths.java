package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Lengths without a number: {@code all day}, {@code for years}, {@code the early days}. */
final class BareLengths {
  private BareLengths() {}

  /** {@code for years}, {@code in recent weeks}, {@code days before}, {@code years ago}. */
  static Timex at(Atoms atoms, int i) {
    Timex whole = whole(atoms, i);
    if (whole != null) {
      return whole;
    }
    String one = atoms.value(i, LengthWords.ONE_LONG);
    if (one != null) {
      return Timex.duration(i, i + 1, TimeUnit.of(one).duration(1));
    }
    if (isHyphened(atoms, i)) {
      return Timex.duration(i, i + 3, TimeUnit.at(atoms, i).duration(1));
    }
    if (!atoms.is(i, LengthWords.TIME_UNIT_PLURAL) || atoms.isNumber(i - 1)) {
      return null;
    }
    TimeUnit unit = TimeUnit.at(atoms, i);
    Timex shifted = DurationRules.shifted(atoms, i, i + 1, unit, Double.NaN, LengthWords.SHIFT);
    if (shifted == null && !atoms.is(i - 1, LengthWords.PLURAL_LENGTH_LEAD)) {
      shifted = DurationRules.shifted(atoms, i, i + 1, unit, Double.NaN, LengthWords.TOLD_SHIFT);
    }
    if (shifted != null) {
      return shifted;
    }
    boolean hyphened = atoms.isDash(i + 1) && atoms.is(i + 2, LengthWords.LENGTH_ENDING);
    boolean placed = isPlaced(atoms, i);
    return hyphened || placed || isLed(atoms, i)
        ? Timex.duration(placed ? i - 1 : i, hyphened ? i + 3 : i + 1, unit.duration(Double.NaN))
        : null;
  }

  /** {@code the year-long study}: one unit, whatever stands before it. */
  private static boolean isHyphened(Atoms atoms, int i) {
    return TimeUnit.at(atoms, i) != null
        && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL)
        && atoms.isDash(i + 1)
        && atoms.glued(i + 1)
        && atoms.glued(i + 2)
        && atoms.is(i + 2, LengthWords.LENGTH_ENDING)
        && !atoms.isDash(i - 1);
  }

  private static boolean isLed(Atoms atoms, int i) {
    boolean article = atoms.is(i - 1, CommonWords.DEFINITE);
    return atoms.is(i - 1, LengthWords.PLURAL_LENGTH_LEAD)
        || atoms.is(i + 1, LengthWords.PLURAL_LENGTH_FOLLOW)
        || atoms.is(i - 1, LengthWords.SPAN_PREPOSITION) && !atoms.is(i + 1, CommonWords.OF)
        || article && atoms.is(i - 2, LengthWords.SPAN_ARTICLE_PREPOSITION)
        || article && atoms.phraseEnd(i + 1, LengthWords.SPAN_FOLLOW) > 0;
  }

  /** {@code the first days}, {@code the early years}; but the early hours are a time of the day. */
  private static boolean isPlaced(Atoms atoms, int i) {
    TimeUnit unit = TimeUnit.at(atoms, i);
    if (!atoms.is(i - 2, CommonWords.DEFINITE) || unit.compareTo(TimeUnit.HOUR) < 0) {
      return false;
    }
    boolean early = "START".equals(atoms.value(i - 1, CalendarWords.PERIOD_PART_ADJECTIVE));
    return early && !unit.ofDay()
        || DateParts.steps(atoms, i - 1, CalendarWords.PART_PLACE) != 0
        || atoms.number(i - 1, CommonWords.ORDINAL, 0) == 1;
  }

  /** {@code all day}, {@code all-week}: one unit from end to end. */
  private static Timex whole(Atoms atoms, int i) {
    int lead = atoms.isDash(i - 1) && atoms.glued(i) ? i - 2 : i - 1;
    if (!atoms.is(lead, LengthWords.WHOLE)
        || atoms.capitalised(i)
        || atoms.is(i, LengthWords.TIME_UNIT_PLURAL)) {
      return null;
    }
    TimeUnit unit = TimeUnit.at(atoms, i);
    return unit == null || unit == TimeUnit.QUARTER
        ? null
        : Timex.duration(lead, i + 1, unit.duration(1));
  }
}
