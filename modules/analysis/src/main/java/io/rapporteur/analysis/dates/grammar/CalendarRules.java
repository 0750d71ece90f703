package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.NumericDates;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.time.LocalDate;

/** Dates of the calendar: {@code February 28, 2023}, {@code 9 November}, {@code 2022-05-03}. */
final class CalendarRules {
  /** Before a month that stands before a noun: {@code the March vote}. */
  private static final ClassSet DETERMINER =
      ClassSet.of(
          CommonWords.DEFINITE,
          CommonWords.ARTICLE,
          CommonWords.POSSESSIVE,
          DeicticWords.DIRECTION);

  private CalendarRules() {}

  static Timex at(Atoms atoms, int i, DateForms forms) {
    if (atoms.isNumber(i)) {
      return fromNumber(atoms, i, forms);
    }
    Timex named = fromMonth(atoms, i, forms);
    named = named != null ? named : WeekdayRules.at(atoms, i, forms);
    return named != null ? named : fromOrdinal(atoms, i);
  }

  /** {@code the fourth of July}, {@code twenty-first of June 2017}. */
  private static Timex fromOrdinal(Atoms atoms, int i) {
    SpokenDays day = SpokenDays.read(atoms, i);
    int at = day == null ? 0 : day.to() + 1;
    int month = day != null && atoms.is(day.to(), CommonWords.OF) ? DateParts.month(atoms, at) : 0;
    return month == 0 ? null : withYear(atoms, i, DateParts.pastMonth(atoms, at), month, day.day());
  }

  static Timex fromNumber(Atoms atoms, int i, DateForms forms) {
    Timex numeric = NumericDates.at(atoms, i, forms.order);
    numeric = numeric == null ? namedByFigures(atoms, i, forms) : numeric;
    if (numeric != null) {
      return numeric;
    }
    Timex named = dayThenMonth(atoms, i);
    if (named != null) {
      return named;
    }
    Timex part = PeriodRules.afterYear(atoms, i);
    if (part != null) {
      return part;
    }
    int cut = ShortYears.alone(atoms, i - 1);
    if (cut > 0) {
      return Timex.calendar(i, i + 1, cut, 0, 0);
    }
    int year = YearRules.alone(atoms, i, forms);
    return year > 0 ? Timex.calendar(i, i + 1, year, 0, 0) : null;
  }

  /** {@code 9/11}. */
  private static Timex namedByFigures(Atoms atoms, int i, DateForms forms) {
    boolean pair = atoms.isMark(i + 1, '/') && atoms.isNumber(i + 2) && atoms.glued(i + 2);
    if (!pair || forms.namedDays.isEmpty()) {
      return null;
    }
    String day = forms.namedDays.value(atoms.text().substring(atoms.start(i), atoms.end(i + 2)));
    if (day == null) {
      return null;
    }
    LocalDate on = LocalDate.parse(day);
    return Timex.calendar(i, i + 3, on.getYear(), on.getMonthValue(), on.getDayOfMonth());
  }

  /** {@code 11 May}, {@code 4th of July, 2003}. */
  private static Timex dayThenMonth(Atoms atoms, int i) {
    int day = DateNumbers.day(atoms, i);
    if (day == 0 || atoms.glued(i) && atoms.isAnyMark(i - 1, ".:/$€£")) {
      return null;
    }
    int at = DateParts.pastOrdinal(atoms, i);
    at = DateParts.skip(atoms, at, CommonWords.OF);
    at = isJoint(atoms, at) ? at + 1 : at;
    int month = DateParts.month(atoms, at);
    if (month == 0 || atoms.afterBreak(at)) {
      return null;
    }
    int after = DateParts.pastMonth(atoms, at);
    // "March 3 March": a day that already has its month does not take the next one.
    boolean usesYear = YearRules.isYear(atoms, DateParts.skipMark(atoms, after, ','));
    boolean dayFollows =
        !usesYear && DateNumbers.day(atoms, after) > 0 && DateParts.month(atoms, i - 1) > 0;
    if (dayFollows) {
      return null;
    }
    return withYear(atoms, i, after, month, day);
  }

  /** {@code 22-Jan-2019}, {@code 22/Jan/2019}. */
  private static boolean isJoint(Atoms atoms, int i) {
    return atoms.glued(i) && (atoms.isDash(i) || atoms.isMark(i, '/') && atoms.glued(i + 1));
  }

  /** {@code February 28th, 2023}, {@code February the third}, {@code February 2023}. */
  static Timex fromMonth(Atoms atoms, int i, DateForms forms) {
    int month = DateParts.month(atoms, i);
    if (month == 0) {
      return null;
    }
    int after = DateParts.pastMonth(atoms, i);
    int spaced = DateParts.skip(atoms, after, CommonWords.DEFINITE);
    int day = atoms.afterBreak(spaced) ? 0 : DateNumbers.day(atoms, spaced);
    int past = DateParts.pastOrdinal(atoms, spaced);
    boolean isDay =
        day > 0
            && !(atoms.glued(past) && isClockOrShare(atoms, past))
            && !atoms.is(past, CommonWords.MAGNITUDE)
            && DateParts.month(atoms, past) == 0;
    if (isDay) {
      return withYear(atoms, i, past, month, day);
    }
    SpokenDays spokenDay = atoms.afterBreak(spaced) ? null : SpokenDays.read(atoms, spaced);
    if (spokenDay != null && (spaced > after || spokenDay.isAlone(atoms))) {
      return withYear(atoms, i, spokenDay.to(), month, spokenDay.day());
    }
    int yearAt = DateParts.skip(atoms, DateParts.skipMark(atoms, after, ','), CommonWords.OF);
    if (YearRules.isYear(atoms, yearAt)) {
      return Timex.calendar(i, yearAt + 1, DateNumbers.year(atoms, yearAt), month, 0);
    }
    int cut = ShortYears.at(atoms, yearAt);
    if (cut > 0) {
      return Timex.calendar(i, yearAt + 2, cut, month, 0);
    }
    SpokenYears spoken = SpokenYears.read(atoms, yearAt);
    if (spoken != null && !atoms.afterBreak(yearAt)) {
      return Timex.calendar(i, spoken.to(), spoken.year(), month, 0);
    }
    if (isOfQuarter(atoms, i, after, month)) {
      Timex quarter = new Timex(Timex.Form.QUARTER, i, after + 1);
      quarter.month = month / 3;
      return PeriodRules.ofYear(atoms, quarter);
    }
    return isMonthName(atoms, i, after) || isListed(atoms, i, after, forms)
        ? ofThisYear(atoms, Timex.calendar(i, after, 0, month, 0))
        : null;
  }

  /** {@code the September quarter}: the one that ends with the month. */
  private static boolean isOfQuarter(Atoms atoms, int i, int after, int month) {
    return month % 3 == 0
        && atoms.capitalised(i)
        && !(atoms.isDash(i - 1) && DateParts.month(atoms, i - 2) > 0)
        && TimeUnit.at(atoms, after) == TimeUnit.QUARTER
        && !atoms.is(after, LengthWords.TIME_UNIT_PLURAL)
        && !atoms.afterBreak(after);
  }

  /**
   * {@code in March or April}, {@code April orders}, {@code is set for June}: no one's name, though
   * no word of time leads it.
   */
  private static boolean isListed(Atoms atoms, int i, int after, DateForms forms) {
    if (!atoms.is(i, CalendarWords.LISTED_MONTH) || !atoms.capitalised(i) || after != i + 1) {
      return false;
    }
    boolean inList =
        isJoining(atoms, i - 1) && atoms.is(i - 2, CommonWords.MONTH) && atoms.capitalised(i - 2)
            || isJoining(atoms, after)
                && atoms.is(after + 1, CommonWords.MONTH)
                && atoms.capitalised(after + 1);
    boolean ends =
        !atoms.isWord(after) && !atoms.isNumber(after)
            || atoms.is(after, CommonWords.STOP)
            || atoms.afterBreak(after);
    return inList
        || ends && atoms.is(i - 1, CalendarWords.LISTED_MONTH_LEAD)
        || !atoms.afterBreak(after) && forms.isPluralNoun(atoms, after);
  }

  private static boolean isJoining(Atoms atoms, int i) {
    return atoms.isAnyMark(i, ",/") || atoms.is(i, CalendarWords.RANGE_JOINT);
  }

  private static boolean isClockOrShare(Atoms atoms, int i) {
    return atoms.isMark(i, '%')
        || atoms.isMark(i, ':') && atoms.isNumber(i + 1) && atoms.glued(i + 1);
  }

  /** The bare word: not the verb or the first name, and not the start of another name. */
  private static boolean isMonthName(Atoms atoms, int i, int after) {
    boolean doubtful =
        atoms.is(i, CalendarWords.DOUBTFUL_MONTH)
            || atoms.is(i, CalendarWords.DOUBTFUL_MONTH_SHORT) && after == i + 1;
    if (!doubtful) {
      return true;
    }
    boolean namesMore =
        atoms.capitalised(after)
            && !atoms.afterBreak(after)
            && !atoms.is(after, CommonWords.WEEKDAY)
            && after == i + 1;
    boolean attribute =
        atoms.isOneOf(i - 1, DETERMINER)
            && atoms.isWord(after)
            && !atoms.capitalised(after)
            && !atoms.afterBreak(after)
            && !atoms.is(after, CommonWords.STOP)
            && atoms.capitalised(i)
            && !atoms.is(i, CalendarWords.DOUBTFUL_MONTH_SHORT);
    return (isLed(atoms, i) || attribute || isSpan(atoms, i, after)) && !namesMore;
  }

  /** After a word that announces a date. */
  private static boolean isLed(Atoms atoms, int i) {
    return atoms.is(i - 1, CalendarWords.MONTH_LEAD)
        || atoms.is(i - 1, CommonWords.MONTH)
        || atoms.isDash(i - 1)
            && (atoms.is(i - 2, CalendarWords.PERIOD_PART_ADJECTIVE)
                || atoms.is(i - 2, CommonWords.MONTH));
  }

  /** {@code January-June}: a month hyphened to a month. */
  private static boolean isSpan(Atoms atoms, int i, int after) {
    boolean toNext =
        atoms.isDash(after) && atoms.glued(after) && DateParts.month(atoms, after + 1) > 0;
    boolean toLast = atoms.isDash(i - 1) && atoms.glued(i) && DateParts.month(atoms, i - 2) > 0;
    return (toNext || toLast) && atoms.capitalised(i);
  }

  private static Timex withYear(Atoms atoms, int from, int to, int month, int day) {
    int past = DateParts.skip(atoms, to, CommonWords.OF);
    int at = past > to ? past : DateParts.skipMark(atoms, to, ',');
    at = isJoint(atoms, to) && DateNumbers.year(atoms, to + 1) > 0 ? to + 1 : at;
    if (YearRules.isYear(atoms, at)) {
      return Timex.calendar(from, at + 1, DateNumbers.year(atoms, at), month, day);
    }
    SpokenYears spoken = atoms.afterBreak(at) ? null : SpokenYears.read(atoms, at);
    if (spoken != null) {
      return Timex.calendar(from, spoken.to(), spoken.year(), month, day);
    }
    return ofThisYear(atoms, Timex.calendar(from, to, 0, month, day));
  }

  /** {@code June next year}, {@code May 3 of last year}. */
  private static Timex ofThisYear(Atoms atoms, Timex date) {
    if (isYearAgo(atoms, date.to)) {
      Timex whole = date.over(date.from, atoms.phraseEnd(date.to + 2, LengthWords.SHIFT));
      whole.direction = -1;
      whole.unit = TimeUnit.YEAR;
      return whole;
    }
    int at = DateParts.skip(atoms, date.to, CommonWords.OF);
    return DeicticRules.ofUnit(atoms, date, at, TimeUnit.YEAR);
  }

  /** {@code up from October a year ago}. */
  private static boolean isYearAgo(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.ARTICLE)
        && TimeUnit.at(atoms, i + 1) == TimeUnit.YEAR
        && atoms.phraseEnd(i + 2, LengthWords.SHIFT) > 0;
  }
}
