package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;

/** Dates told from where the writer stands: {@code yesterday}, {@code last December}. */
final class DeicticRules {
  /** So many words on each side tell running text from a headline. */
  private static final int AROUND = 3;

  private DeicticRules() {}

  static Timex at(Atoms atoms, int i) {
    Timex day = day(atoms, i);
    if (day != null) {
      return day;
    }
    if (TimeUnit.at(atoms, i) == TimeUnit.WEEKEND
        && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL)
        && atoms.is(i - 1, CommonWords.DEFINITE)) {
      return Timex.period(i, i + 1, TimeUnit.WEEKEND, Timex.OPEN);
    }
    int beforeLast = atoms.phraseEnd(i + 1, DeicticWords.BEFORE_LAST);
    if (beforeLast > 0
        && atoms.is(i - 1, CommonWords.DEFINITE)
        && atoms.is(i, CommonWords.TIME_UNIT)
        && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL)) {
      return Timex.period(i, beforeLast, TimeUnit.at(atoms, i), -2);
    }
    Timex directed = directed(atoms, i);
    return directed != null ? directed : ReferenceRules.at(atoms, i);
  }

  private static Timex day(Atoms atoms, int i) {
    if (atoms.is(i, DeicticWords.RELATIVE_DAY)) {
      int days = DateParts.steps(atoms, i, DeicticWords.RELATIVE_DAY);
      if (days == 0 && isTitle(atoms, i) || days >= 0 && isOfTimes(atoms, i)) {
        return null;
      }
      return days == 0 && isNowadays(atoms, i)
          ? Timex.reference(i, i + 1, "PRESENT_REF")
          : Timex.period(i, i + 1, TimeUnit.DAY, days);
    }
    String part = atoms.value(i, DeicticWords.TODAY_PART);
    if (part != null) {
      return partOf(Timex.period(i, i + 1, TimeUnit.DAY, 0), i + 1, part);
    }
    return dayPhrase(atoms, i);
  }

  /** {@code the day before yesterday}; {@code the day before}. */
  private static Timex dayPhrase(Atoms atoms, int i) {
    int to = atoms.phraseEnd(i, DeicticWords.RELATIVE_DAY_PHRASE);
    boolean article = atoms.is(i - 1, CommonWords.DEFINITE);
    if (to > 0) {
      String days = atoms.phraseValue(i, DeicticWords.RELATIVE_DAY_PHRASE);
      return Timex.period(article ? i - 1 : i, to, TimeUnit.DAY, Integer.parseInt(days));
    }
    int told = atoms.phraseEnd(i, DeicticWords.TOLD_DAY_PHRASE);
    if (!article || told < 0 || atoms.isWord(told)) {
      return null;
    }
    String days = atoms.phraseValue(i, DeicticWords.TOLD_DAY_PHRASE);
    Timex timex = Timex.period(i - 1, told, TimeUnit.DAY, Integer.parseInt(days));
    timex.fromContext = true;
    return timex;
  }

  /** {@code said on "This Week" that}: both with a capital, in quotation marks or running text. */
  static boolean isTitle(Atoms atoms, int i, int unit) {
    boolean quoted = atoms.isAnyMark(i - 1, "\"“‘'") && atoms.glued(i);
    return (atoms.capitalised(i) || atoms.isNumber(i))
        && atoms.capitalised(unit)
        && !atoms.isCapitals(unit)
        && (quoted || isInRunningText(atoms, i));
  }

  /** {@code India Today reported}: with a capital in running text, after a word with one. */
  static boolean isTitle(Atoms atoms, int i) {
    if (!atoms.capitalised(i) || !atoms.isWord(i - 1) || !atoms.capitalised(i - 1)) {
      return false;
    }
    return atoms.isCapitals(i - 1) || isInRunningText(atoms, i);
  }

  private static boolean isInRunningText(Atoms atoms, int i) {
    for (int near = i - AROUND; near <= i + AROUND; near++) {
      boolean running = atoms.isWord(near) && !atoms.capitalised(near);
      if (running && atoms.end(near) - atoms.start(near) > 3) {
        return true;
      }
    }
    return false;
  }

  /** {@code the leaders of tomorrow}: no day, but times to come. */
  private static boolean isOfTimes(Atoms atoms, int i) {
    return atoms.is(i - 1, CommonWords.OF)
        && atoms.isWord(i - 2)
        && !atoms.is(i - 2, CommonWords.STOP)
        && !atoms.is(i - 2, CommonWords.DAY_PART)
        && !atoms.is(i - 2, CommonWords.TIME_UNIT)
        && !atoms.isWord(i + 1)
        && !atoms.isApostrophe(i + 1);
  }

  /** {@code where we are today}, {@code today, like most of us}: these days, not this day. */
  private static boolean isNowadays(Atoms atoms, int i) {
    if (atoms.isWord(i + 1)) {
      return false;
    }
    boolean state =
        atoms.is(i - 1, DeicticWords.PRESENT_COPULA)
            && atoms.is(i - 2, DeicticWords.PERSONAL_SUBJECT);
    boolean habit =
        atoms.is(i + 2, DeicticWords.LIKENESS) && atoms.is(i + 3, DeicticWords.GENERALITY);
    return state || habit;
  }

  private static Timex partOf(Timex day, int to, String part) {
    Timex timex = day.over(day.from, to);
    timex.time = part;
    timex.type = DateType.time;
    return timex;
  }

  /** -1, 0 or 1 for {@code last}, {@code this}, {@code next}; open for any other word. */
  static int direction(Atoms atoms, int i) {
    return atoms.is(i, DeicticWords.DIRECTION)
        ? DateParts.steps(atoms, i, DeicticWords.DIRECTION)
        : Timex.OPEN;
  }

  /**
   * A date with the unit behind it that it is of: {@code June next year}, {@code Friday last week};
   * the date alone where none of that kind is directed there.
   */
  static Timex ofUnit(Atoms atoms, Timex date, int at, TimeUnit unit) {
    int direction = direction(atoms, at);
    boolean fits =
        direction != Timex.OPEN
            && !atoms.is(at, DeicticWords.TOLD_DIRECTION)
            && TimeUnit.at(atoms, at + 1) == unit
            && !atoms.is(at + 1, LengthWords.TIME_UNIT_PLURAL);
    if (!fits) {
      return date;
    }
    Timex whole = date.over(date.from, at + 2);
    whole.direction = direction;
    whole.unit = unit;
    return whole;
  }

  private static Timex directed(Atoms atoms, int i) {
    int direction = direction(atoms, i);
    if (direction == Timex.OPEN) {
      return null;
    }
    int at = DateParts.skip(atoms, i + 1, DeicticWords.DIRECTED_ADJECTIVE);
    boolean common = atoms.is(at, CommonWords.TIME_UNIT) || atoms.is(at, CommonWords.SEASON);
    if (common && isTitle(atoms, i, at)) {
      return null;
    }
    Timex timex = directedAt(atoms, i, at, direction);
    if (timex == null) {
      return direction == 0 ? null : alone(atoms, i, direction);
    }
    boolean next = atoms.is(i, DeicticWords.TOLD_DAY_DIRECTION);
    timex.fromContext =
        atoms.is(i, DeicticWords.TOLD_DIRECTION)
            || next && (timex.unit == TimeUnit.DAY || isToldOf(atoms, i, timex));
    return timex;
  }

  /** {@code in the next year}: with its article, and no preposition of a stretch ahead. */
  private static boolean isToldOf(Atoms atoms, int i, Timex timex) {
    return timex.form == Form.PERIOD
        && (timex.unit == TimeUnit.YEAR || timex.unit == TimeUnit.MONTH)
        && atoms.is(i - 1, CommonWords.DEFINITE)
        && !atoms.isWord(i - 2);
  }

  /** {@code more this year than last}, {@code this week and next}: of the unit told before. */
  private static Timex alone(Atoms atoms, int i, int direction) {
    boolean ends = !atoms.isWord(i + 1) || atoms.is(i + 1, CommonWords.STOP);
    boolean told =
        atoms.is(i - 1, DeicticWords.BESIDE_THIS)
            && TimeUnit.at(atoms, i - 2) != null
            && direction(atoms, i - 3) == 0;
    return ends && told && !atoms.is(i + 1, CommonWords.OF)
        ? Timex.period(i, i + 1, TimeUnit.at(atoms, i - 2), direction)
        : null;
  }

  private static Timex directedAt(Atoms atoms, int i, int at, int direction) {
    int month = DateParts.month(atoms, at);
    if (month > 0) {
      int after = DateParts.pastMonth(atoms, at);
      int day = DateNumbers.day(atoms, after);
      int to = day > 0 ? DateParts.pastOrdinal(atoms, after) : after;
      Timex timex = Timex.calendar(i, to, 0, month, day);
      timex.direction = direction;
      boolean dated = YearRules.isYear(atoms, to);
      return dated || atoms.is(i, DeicticWords.FAR_DEMONSTRATIVE) ? null : timex;
    }
    int weekday = atoms.number(at, CommonWords.WEEKDAY, 0);
    if (weekday > 0 && (atoms.capitalised(at) || !atoms.is(at, CalendarWords.WEEKDAY_SHORT))) {
      Timex timex = new Timex(Form.WEEKDAY, i, at + 1);
      timex.weekday = weekday;
      timex.direction = direction;
      return timex;
    }
    String season = atoms.value(at, CommonWords.SEASON);
    if (season != null && !(atoms.isWord(at + 1) && atoms.capitalised(at + 1))) {
      Timex timex = new Timex(Form.SEASON, i, at + 1);
      timex.value = season;
      timex.direction = direction;
      return timex;
    }
    String part = atoms.value(at, CommonWords.DAY_PART);
    if (part != null && part.length() == 2) {
      return dayPart(atoms, i, at, direction, part);
    }
    return unit(atoms, i, at, direction);
  }

  /** {@code this morning}, {@code last night}, {@code the next evening}. */
  private static Timex dayPart(Atoms atoms, int i, int at, int direction, String part) {
    boolean fits =
        direction == 0
            || direction < 0 && part.equals("NI")
            || atoms.is(i, DeicticWords.TOLD_DIRECTION)
            || atoms.is(i, DeicticWords.TOLD_DAY_DIRECTION);
    return fits ? partOf(Timex.period(i, i + 1, TimeUnit.DAY, direction), at + 1, part) : null;
  }

  /** {@code last week}, {@code the current fiscal year}, {@code the past decade}. */
  private static Timex unit(Atoms atoms, int i, int at, int direction) {
    int noun = DateParts.skip(atoms, at, CalendarWords.YEAR_KIND);
    TimeUnit unit = TimeUnit.at(atoms, noun);
    if (unit == null
        || atoms.is(noun, LengthWords.TIME_UNIT_PLURAL)
        || unit == TimeUnit.SECOND
        || unit == TimeUnit.MINUTE
        || unit == TimeUnit.HOUR && direction >= 0) {
      return null;
    }
    if (atoms.is(i, DeicticWords.FAR_DEMONSTRATIVE)
        && unit != TimeUnit.DAY
        && unit != TimeUnit.YEAR
        && unit != TimeUnit.MONTH
        && unit != TimeUnit.WEEK) {
      return null;
    }
    // To this day, from this day forward: no day of the calendar.
    boolean ever =
        atoms.is(i, DeicticWords.NEAR_DEMONSTRATIVE)
            && (atoms.is(i - 1, CalendarWords.RANGE_JOINT) || atoms.is(i - 1, LengthWords.ANCHOR));
    if (unit == TimeUnit.DAY && ever) {
      return null;
    }
    if (isStretch(atoms, i, unit)) {
      boolean more =
          atoms.is(noun + 1, CommonWords.AND)
              && atoms.is(noun + 2, CommonWords.ARTICLE)
              && atoms.is(noun + 3, CommonWords.HALF);
      return Timex.duration(i, more ? noun + 4 : noun + 1, unit.duration(more ? 1.5 : 1));
    }
    if (unit == TimeUnit.HOUR) {
      return null;
    }
    int on = DateParts.skip(atoms, noun + 1, CalendarWords.DAY_PREPOSITION);
    int weekday = unit == TimeUnit.WEEK ? atoms.number(on, CommonWords.WEEKDAY, 0) : 0;
    if (weekday > 0 && !atoms.afterBreak(on) && !atoms.is(on, CalendarWords.WEEKDAY_PLURAL)) {
      Timex day = new Timex(Form.WEEKDAY, i, on + 1);
      day.weekday = weekday;
      day.unit = TimeUnit.WEEK;
      day.direction = direction;
      return day;
    }
    Timex timex = Timex.period(i, noun + 1, unit, direction);
    timex.fiscal = noun > at && atoms.is(at, CalendarWords.FISCAL);
    return timex;
  }

  /** {@code the past year}, {@code the next decade}: a stretch that ends or begins now. */
  private static boolean isStretch(Atoms atoms, int i, TimeUnit unit) {
    boolean isLong = unit == TimeUnit.DECADE || unit == TimeUnit.HOUR;
    return atoms.is(i, DeicticWords.STRETCH_DIRECTION) && unit != TimeUnit.WEEKEND
        || atoms.is(i, DeicticWords.LONG_STRETCH_DIRECTION) && isLong;
  }
}
