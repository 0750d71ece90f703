package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Tells what looks like an expression of time and is a piece of something else: of a number, a time
 * of day or a compound.
 */
final class PartOfAnother {
  static final ClassSet NAMES_OF_TIME =
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

  /**
   * Whether a pattern would end inside a number or a day: {@code Tuesday 11} of {@code Tuesday
   * 11:00}, {@code 2h} of {@code 2h05}, {@code mardi 4} of {@code mardi 4 mai}.
   */
  static boolean isCut(Atoms atoms, int end) {
    boolean day = DateNumbers.day(atoms, end - 1) > 0;
    if (day && atoms.is(end, CommonWords.MONTH) && !atoms.afterBreak(end)
        || atoms.isWord(end - 1) && atoms.isNumber(end) && atoms.glued(end)) {
      return true;
    }
    return atoms.isNumber(end - 1)
        && atoms.isAnyMark(end, ":/")
        && atoms.glued(end)
        && atoms.glued(end + 1)
        && atoms.isNumber(end + 1);
  }

  /**
   * Whether it is the end of a day, which is no day: whether evening, midnight or the end of work
   * is meant, readers differ.
   */
  static boolean isEndOfDay(Timex timex) {
    boolean day =
        switch (timex.form) {
          case CALENDAR -> timex.day > 0;
          case WEEKDAY -> true;
          case PERIOD -> timex.unit == TimeUnit.DAY;
          default -> false;
        };
    return day && "END".equals(timex.mod) && timex.time == null;
  }

  /**
   * Whether a time of day is one end of hours whose other end no pattern reads, or goes on to the
   * half of the day that it is in: {@code three to 5 pm}, {@code ten past five p.m.} So may a day
   * beside hours: {@code Monday 3-5 pm}.
   */
  static boolean isEndOfHours(Atoms atoms, Timex timex, int expressions) {
    boolean clock =
        timex.form == Timex.Form.CLOCK
            && expressions == 1
            && Character.isDigit(timex.time.charAt(0));
    boolean day = timex.form == Timex.Form.CALENDAR && timex.month == 0 && timex.day > 0;
    return clock && isJointBefore(atoms, timex.from)
        || (clock || day) && isJointBehind(atoms, timex.to)
        || clock && SlotNumbers.pastHalf(atoms, timex.to) > timex.to;
  }

  private static boolean isJointBefore(Atoms atoms, int from) {
    return isJoint(atoms, from - 1) && isHour(atoms, from - 2) && !atoms.afterBreak(from - 1, from);
  }

  private static boolean isJointBehind(Atoms atoms, int to) {
    int past = atoms.is(to + 1, CommonWords.DATE_ARTICLE) ? to + 2 : to + 1;
    boolean hour = isJoint(atoms, to) && isHour(atoms, past) && !atoms.afterBreak(to, past);
    int behind = past + 1;
    return hour
        && (atoms.glued(to)
            || behind >= atoms.size()
            || atoms.afterBreak(behind)
            || !atoms.isWord(behind)
            || atoms.is(behind, CommonWords.DATE_ARTICLE));
  }

  static boolean isJoint(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.INTERVAL_JOINT) || atoms.isDash(i);
  }

  private static boolean isHour(Atoms atoms, int i) {
    Taken hour = i < 0 ? null : Slot.HOUR.at(atoms, i);
    return hour != null && hour.to() == i + 1;
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
