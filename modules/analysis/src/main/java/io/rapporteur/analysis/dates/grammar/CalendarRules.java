package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.DateOrder;
import io.rapporteur.analysis.dates.timex.NumericDates;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Dates of the calendar: {@code February 28, 2023}, {@code 9 November}, {@code 2022-05-03}. */
final class CalendarRules {
  private CalendarRules() {}

  static Timex at(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      return fromNumber(atoms, i);
    }
    Timex named = fromMonth(atoms, i);
    return named != null ? named : fromWeekday(atoms, i);
  }

  private static Timex fromNumber(Atoms atoms, int i) {
    Timex numeric = NumericDates.at(atoms, i, DateOrder.MDY);
    numeric = numeric == null ? nineEleven(atoms, i) : numeric;
    if (numeric != null) {
      return numeric;
    }
    Timex named = dayThenMonth(atoms, i);
    if (named != null) {
      return named;
    }
    int year = Years.alone(atoms, i);
    return year > 0 ? Timex.calendar(i, i + 1, year, 0, 0) : null;
  }

  private static Timex nineEleven(Atoms atoms, int i) {
    boolean named =
        DateNumbers.digits(atoms, i) == 9
            && DateNumbers.length(atoms, i) == 1
            && atoms.isMark(i + 1, '/')
            && DateNumbers.digits(atoms, i + 2) == 11
            && atoms.glued(i + 2);
    return named ? Timex.calendar(i, i + 3, 2001, 9, 11) : null;
  }

  /** {@code 11 May}, {@code 4th of July, 2003}. */
  private static Timex dayThenMonth(Atoms atoms, int i) {
    int day = DateNumbers.day(atoms, i);
    if (day == 0 || atoms.glued(i) && atoms.isAnyMark(i - 1, ".:/$€£")) {
      return null;
    }
    int at = Rules.pastOrdinal(atoms, i);
    at = Rules.skip(atoms, at, "of");
    at = atoms.isDash(at) && atoms.glued(at) ? at + 1 : at;
    int month = Rules.month(atoms, at);
    if (month == 0 || atoms.afterBreak(at)) {
      return null;
    }
    int after = Rules.pastMonth(atoms, at);
    // "March 3 March": a day that already has its month does not take the next one.
    boolean usesYear = isYear(atoms, Rules.skipMark(atoms, after, ','));
    boolean dayFollows =
        !usesYear && DateNumbers.day(atoms, after) > 0 && Rules.month(atoms, i - 1) > 0;
    if (dayFollows) {
      return null;
    }
    return withYear(atoms, i, after, month, day);
  }

  /** {@code February 28th, 2023}, {@code February 2023}, {@code last of February}. */
  private static Timex fromMonth(Atoms atoms, int i) {
    int month = Rules.month(atoms, i);
    if (month == 0) {
      return null;
    }
    int after = Rules.pastMonth(atoms, i);
    int spaced = atoms.is(after, "the") ? after + 1 : after;
    int day = atoms.afterBreak(spaced) ? 0 : DateNumbers.day(atoms, spaced);
    int past = Rules.pastOrdinal(atoms, spaced);
    boolean isDay =
        day > 0
            && !(atoms.glued(past) && (atoms.isMark(past, ':') || atoms.isMark(past, '%')))
            && !atoms.is(past, CommonWords.MAGNITUDE)
            && Rules.month(atoms, past) == 0;
    if (isDay) {
      return withYear(atoms, i, past, month, day);
    }
    int ordinal = atoms.number(spaced, CommonWords.ORDINAL, 0);
    if (ordinal > 0 && spaced > after) {
      return withYear(atoms, i, spaced + 1, month, ordinal);
    }
    int yearAt = Rules.skip(atoms, Rules.skipMark(atoms, after, ','), "of");
    if (isYear(atoms, yearAt)) {
      return Timex.calendar(i, yearAt + 1, DateNumbers.year(atoms, yearAt), month, 0);
    }
    return isMonthName(atoms, i, after) ? Timex.calendar(i, after, 0, month, 0) : null;
  }

  /** The bare word: not the verb or the first name, and not the start of another name. */
  private static boolean isMonthName(Atoms atoms, int i, int after) {
    boolean namesMore =
        atoms.capitalised(after)
            && !atoms.afterBreak(after)
            && !atoms.is(after, CommonWords.WEEKDAY)
            && after == i + 1;
    boolean doubtful =
        atoms.isAny(i, "may", "march", "april", "june", "august", "mar", "dec")
            || DateNumbers.length(atoms, i) <= 3 && after == i + 1;
    if (!doubtful) {
      return !(namesMore && atoms.isAny(i, "jan", "jun"));
    }
    boolean attribute =
        atoms.isAny(i - 1, "the", "its", "their", "his", "her", "this", "last", "an", "a")
            && atoms.isWord(after)
            && !atoms.capitalised(after)
            && !atoms.afterBreak(after)
            && !atoms.is(after, CommonWords.STOP)
            && atoms.capitalised(i)
            && DateNumbers.length(atoms, i) > 3;
    return (LeadWords.before(atoms, i) || attribute || isSpan(atoms, i, after)) && !namesMore;
  }

  /** {@code January-June}: a month hyphened to a month. */
  private static boolean isSpan(Atoms atoms, int i, int after) {
    boolean toNext = atoms.isDash(after) && atoms.glued(after) && Rules.month(atoms, after + 1) > 0;
    boolean toLast = atoms.isDash(i - 1) && atoms.glued(i) && Rules.month(atoms, i - 2) > 0;
    return (toNext || toLast) && atoms.capitalised(i);
  }

  private static Timex withYear(Atoms atoms, int from, int to, int month, int day) {
    int at = atoms.is(to, "of") ? to + 1 : Rules.skipMark(atoms, to, ',');
    if (isYear(atoms, at)) {
      return Timex.calendar(from, at + 1, DateNumbers.year(atoms, at), month, day);
    }
    return Timex.calendar(from, to, 0, month, day);
  }

  static boolean isYear(Atoms atoms, int i) {
    int year = atoms.afterBreak(i) ? 0 : DateNumbers.year(atoms, i);
    return year >= 1000 && !(atoms.isWord(i + 1) && atoms.glued(i + 1));
  }

  /** {@code Thursday}, {@code Thursday, 5 May}. */
  private static Timex fromWeekday(Atoms atoms, int i) {
    int weekday = atoms.number(i, CommonWords.WEEKDAY, 0);
    if (weekday == 0) {
      return null;
    }
    boolean shortForm = !endsInDay(atoms, i);
    int after = shortForm ? Rules.skipMark(atoms, i + 1, '.') : i + 1;
    int at = Rules.skip(atoms, Rules.skipMark(atoms, after, ','), "the");
    Timex date = atoms.isNumber(at) ? fromNumber(atoms, at) : fromMonth(atoms, at);
    if (date != null && date.day > 0 && !atoms.afterBreak(at)) {
      Timex whole = date.over(i, date.to);
      whole.weekday = weekday;
      return whole;
    }
    boolean title =
        atoms.is(i + 1, CommonWords.DAY_PART)
            && atoms.capitalised(i + 1)
            && atoms.capitalised(i + 2);
    if (shortForm || !atoms.capitalised(i) || title && !atoms.afterBreak(i + 2)) {
      return null;
    }
    if (atoms.text().charAt(atoms.end(i) - 1) == 's') {
      return Timex.set(i, i + 1, "XXXX-WXX-" + weekday);
    }
    if (atoms.is(i - 1, "a") && atoms.isAny(i - 2, "on", "of")) {
      return Timex.set(i, i + 1, "XXXX-WXX-" + weekday);
    }
    Timex timex = new Timex(Timex.Form.WEEKDAY, i, i + 1);
    timex.weekday = weekday;
    return timex;
  }

  private static boolean endsInDay(Atoms atoms, int i) {
    String text = atoms.text();
    int end = atoms.end(i);
    int day = Character.toLowerCase(text.charAt(end - 1)) == 's' ? end - 4 : end - 3;
    return day > atoms.start(i) && text.regionMatches(true, day, "day", 0, 3);
  }
}
