package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.model.DateType;

/** Makes expressions of days and times of day from what slots took. */
final class DayExpressions {
  private static final int HOUR = 3600;

  /** Earlier hours of a night are past midnight. */
  private static final int NIGHTFALL = 6 * HOUR;

  private DayExpressions() {}

  static Timex date(ExpressionMeaning meaning, Captured taken) {
    int month = month(taken);
    int day = day(taken);
    if (taken.has(Slot.FEAST)) {
      String feast = taken.code(Slot.FEAST);
      if (feast.charAt(2) != '-') {
        return movable(meaning, taken, feast);
      }
      month = Integer.parseInt(feast.substring(0, 2));
      day = Integer.parseInt(feast.substring(3));
    }
    int year = year(taken);
    if (taken.has(Slot.DATE)) {
      int whole = taken.number(Slot.DATE);
      year = whole / 10_000;
      month = whole / 100 % 100;
      day = whole % 100;
    }
    boolean open = weekday(taken) > 0 || meaning.argument().equals("M");
    boolean ofWeek = day > 0 && month == 0 && year == 0 && open;
    if (!ofWeek && day > 0 && month == 0 || day > 31 || month > 12) {
      return null;
    }
    if (!ofWeek && year == 0 && month == 0) {
      return null;
    }
    Timex timex = Timex.calendar(taken.from, taken.to, year, month, day);
    timex.weekday = weekday(taken);
    timex.direction = meaning.direction(taken);
    timex.unit = TimeUnit.of(meaning.argument());
    if (taken.has(Slot.RELATIVE)) {
      timex.unit = TimeUnit.of(taken.code(Slot.RELATIVE));
      timex.direction = taken.number(Slot.RELATIVE);
      return timex.unit == TimeUnit.YEAR && year == 0 ? withTime(timex, taken) : null;
    }
    return withTime(timex, taken);
  }

  private static Timex movable(ExpressionMeaning meaning, Captured taken, String feast) {
    Timex timex = new Timex(Timex.Form.FEAST, taken.from, taken.to);
    timex.value = feast;
    timex.year = year(taken);
    timex.direction = meaning.direction(taken);
    timex.unit = TimeUnit.of(meaning.argument());
    if (taken.has(Slot.RELATIVE)) {
      timex.unit = TimeUnit.of(taken.code(Slot.RELATIVE));
      timex.direction = taken.number(Slot.RELATIVE);
      return timex.unit == TimeUnit.YEAR && timex.year == 0 ? timex : null;
    }
    return timex;
  }

  private static int month(Captured taken) {
    return taken.has(Slot.MONTH)
        ? taken.number(Slot.MONTH)
        : taken.has(Slot.MON)
            ? taken.number(Slot.MON)
            : taken.has(Slot.MM) ? taken.number(Slot.MM) : taken.number(Slot.DAYMONTH) % 100;
  }

  private static int day(Captured taken) {
    return taken.has(Slot.DAY)
        ? taken.number(Slot.DAY)
        : taken.has(Slot.DAYMONTH)
            ? taken.number(Slot.DAYMONTH) / 100
            : taken.has(Slot.ORDINAL) ? taken.number(Slot.ORDINAL) : taken.number(Slot.N);
  }

  static int year(Captured taken) {
    return taken.has(Slot.YEAR)
        ? taken.number(Slot.YEAR)
        : taken.has(Slot.YEARWORD) ? taken.number(Slot.YEARWORD) : taken.number(Slot.YY);
  }

  private static int weekday(Captured taken) {
    return taken.has(Slot.WEEKDAY)
        ? taken.number(Slot.WEEKDAY)
        : taken.has(Slot.WDAY) ? taken.number(Slot.WDAY) : taken.number(Slot.WEEKDAYPART);
  }

  static Timex weekday(ExpressionMeaning meaning, Captured taken) {
    Timex timex = new Timex(Timex.Form.WEEKDAY, taken.from, taken.to);
    timex.weekday = weekday(taken);
    timex.direction = meaning.direction(taken);
    timex.unit = TimeUnit.of(meaning.argument());
    timex.fromContext = meaning.argument().equals("context");
    if (taken.has(Slot.RELATIVE)) {
      timex.unit = TimeUnit.of(taken.code(Slot.RELATIVE));
      timex.direction = taken.number(Slot.RELATIVE);
    } else if (taken.has(Slot.UNIT)) {
      timex.unit = TimeUnit.of(taken.code(Slot.UNIT));
    }
    boolean ofWeek = taken.has(Slot.RELATIVE) || taken.has(Slot.UNIT);
    return ofWeek && timex.unit != TimeUnit.WEEK ? null : withTime(timex, taken);
  }

  /** Adds the time of day that stands in the same expression. */
  static Timex withTime(Timex timex, Captured taken) {
    int second = second(taken);
    String part =
        taken.has(Slot.WEEKDAYPART) ? taken.code(Slot.WEEKDAYPART) : taken.code(Slot.DAYPART);
    if (second >= 0) {
      timex.time = time(second);
      timex.type = DateType.time;
      timex.timed = true;
    } else if (part != null) {
      timex.time = named(part);
      timex.type = DateType.time;
    }
    return timex;
  }

  static String named(String part) {
    return part.equals("NOON") ? "12:00" : part.equals("MIDNIGHT") ? "24:00" : part;
  }

  private static String time(int second) {
    String time = Timex.twoDigits(second / 3600) + ":" + Timex.twoDigits(second / 60 % 60);
    return second % 60 == 0 ? time : time + ":" + Timex.twoDigits(second % 60);
  }

  /** Second of the day; -1 when no time of day is given. */
  private static int second(Captured taken) {
    int second =
        taken.has(Slot.TIME)
            ? taken.number(Slot.TIME)
            : taken.has(Slot.TIMEPOINT)
                ? taken.number(Slot.TIMEPOINT)
                : taken.has(Slot.HOUR)
                    ? Math.floorMod(
                            taken.number(Slot.HOUR) * 60 + taken.number(Slot.MINUTE), 24 * 60)
                        * 60
                    : -1;
    String part = taken.code(Slot.DAYPART);
    boolean late =
        part != null
            && (part.equals("AF") || part.equals("EV") || part.equals("NI") && second >= NIGHTFALL);
    return late && second >= HOUR && second < 12 * HOUR ? second + 12 * HOUR : second;
  }

  static Timex clock(Captured taken) {
    Timex timex = new Timex(Timex.Form.CLOCK, taken.from, taken.to);
    timex.type = DateType.time;
    timex.direction = Timex.NEAREST;
    int second = second(taken);
    String part = taken.code(Slot.DAYPART);
    if (second < 0 && part == null) {
      return null;
    }
    timex.time = second < 0 ? named(part) : time(second);
    return timex;
  }

  /** {@code this evening}, {@code yesterday evening}. */
  static Timex dayPart(ExpressionMeaning meaning, Captured taken) {
    int distance =
        taken.has(Slot.RELATIVE) ? taken.number(Slot.RELATIVE) : meaning.direction(taken);
    if (taken.has(Slot.RELATIVE) && taken.code(Slot.RELATIVE).charAt(0) == '/') {
      return Periods.period(meaning, taken);
    }
    if (distance == Timex.OPEN
        || taken.has(Slot.RELATIVE) && !taken.code(Slot.RELATIVE).equals("D")) {
      return null;
    }
    Timex day = Timex.period(taken.from, taken.to, TimeUnit.DAY, distance);
    return withTime(day, taken);
  }
}
