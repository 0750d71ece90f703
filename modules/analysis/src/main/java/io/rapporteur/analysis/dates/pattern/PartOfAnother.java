package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Tells what looks like an expression of time and is a piece of something else: of a number, a time
 * of day or a compound.
 */
final class PartOfAnother {
  private static final ClassSet NAMES_OF_TIME =
      ClassSet.of(
          CommonWords.MONTH,
          CommonWords.WEEKDAY,
          CommonWords.SEASON,
          CommonWords.DAY_PART,
          CommonWords.TIME_UNIT,
          DateWords.MONTH_SHORT,
          DateWords.PART_OF_TIME,
          DateWords.WEEKDAY_SHORT);

  private PartOfAnother() {}

  /** Whether a pattern would end inside a number: {@code Tuesday 11} of {@code Tuesday 11:00}. */
  static boolean isCut(Atoms atoms, int end) {
    return atoms.isNumber(end - 1)
        && atoms.isAnyMark(end, ":/")
        && atoms.glued(end)
        && atoms.glued(end + 1)
        && atoms.isNumber(end + 1);
  }

  /**
   * Whether a hyphen makes an expression a piece of a compound: {@code Winter-Biathlon}. Two names
   * of times with a hyphen between them are no such compound.
   */
  static boolean isOfCompound(Atoms atoms, Timex timex) {
    boolean name =
        switch (timex.form) {
          case SEASON, FEAST, REFERENCE, PERIOD, WEEKDAY -> true;
          case CALENDAR -> timex.year == 0 && timex.day == 0;
          default -> false;
        };
    return name
        && (isHyphen(atoms, timex.to) && isOther(atoms, timex.to + 1) && isNoun(atoms, timex)
            || isHyphen(atoms, timex.from - 1) && isOther(atoms, timex.from - 2));
  }

  private static boolean isHyphen(Atoms atoms, int i) {
    return atoms.isMark(i, '-') && atoms.glued(i) && atoms.glued(i + 1);
  }

  private static boolean isOther(Atoms atoms, int i) {
    return atoms.isWord(i) && !atoms.isOneOf(i, NAMES_OF_TIME);
  }

  /** What a noun or name goes on with; {@code -là} and endings after a hyphen do not. */
  private static boolean isNoun(Atoms atoms, Timex timex) {
    return atoms.capitalised(timex.to + 1);
  }
}
