package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.model.DateType;

/** Makes expressions of days and times of day from what slots took. */
final class Dates {
  private Dates() {}

  static Timex date(Meaning meaning, Captured taken) {
    int month = month(taken);
    int day = day(taken);
    if (taken.has(Slot.FEAST)) {
      String feast = taken.code(Slot.FEAST);
      month = Integer.parseInt(feast.substring(0, 2));
      day = Integer.parseInt(feast.substring(3));
    }
    int year = year(taken);
    if (day > 0 && month == 0 || day > 31 || month > 12 || year == 0 && month == 0) {
      return null;
    }
    Timex timex = Timex.calendar(taken.from, taken.to, year, month, day);
    timex.weekday = weekday(taken);
    timex.direction = meaning.direction(taken);
    return withTime(timex, taken);
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
    return taken.has(Slot.YEAR) ? taken.number(Slot.YEAR) : taken.number(Slot.YY);
  }

  private static int weekday(Captured taken) {
    return taken.has(Slot.WEEKDAY)
        ? taken.number(Slot.WEEKDAY)
        : taken.has(Slot.WDAY) ? taken.number(Slot.WDAY) : taken.number(Slot.WEEKDAYPART);
  }

  static Timex weekday(Meaning meaning, Captured taken) {
    Timex timex = new Timex(Timex.Form.WEEKDAY, taken.from, taken.to);
    timex.weekday = weekday(taken);
    timex.direction = meaning.direction(taken);
    return withTime(timex, taken);
  }

  /** Adds the time of day that stands in the same expression. */
  static Timex withTime(Timex timex, Captured taken) {
    int minutes = minutes(taken);
    String part =
        taken.has(Slot.WEEKDAYPART) ? taken.code(Slot.WEEKDAYPART) : taken.code(Slot.DAYPART);
    if (minutes >= 0) {
      timex.time = time(minutes);
      timex.type = DateType.time;
    } else if (part != null) {
      timex.time = named(part);
      timex.type = DateType.time;
    }
    return timex;
  }

  private static String named(String part) {
    return part.equals("NOON") ? "12:00" : part.equals("MIDNIGHT") ? "24:00" : part;
  }

  private static String time(int minutes) {
    return Timex.twoDigits(minutes / 60) + ":" + Timex.twoDigits(minutes % 60);
  }

  /** Minutes of the day; -1 when no time of day is given. */
  private static int minutes(Captured taken) {
    int minutes =
        taken.has(Slot.TIME)
            ? taken.number(Slot.TIME)
            : taken.has(Slot.TIMEPOINT)
                ? taken.number(Slot.TIMEPOINT)
                : taken.has(Slot.HOUR)
                    ? taken.number(Slot.HOUR) * 60 + taken.number(Slot.MINUTE)
                    : -1;
    String part = taken.code(Slot.DAYPART);
    boolean late = part != null && (part.equals("AF") || part.equals("EV"));
    return late && minutes >= 60 && minutes < 720 ? minutes + 720 : minutes;
  }

  static Timex clock(Captured taken) {
    Timex timex = new Timex(Timex.Form.CLOCK, taken.from, taken.to);
    timex.type = DateType.time;
    int minutes = minutes(taken);
    String part = taken.code(Slot.DAYPART);
    if (minutes < 0 && part == null) {
      return null;
    }
    timex.time = minutes < 0 ? named(part) : time(minutes);
    return timex;
  }

  /** {@code this evening}, {@code yesterday evening}. */
  static Timex dayPart(Meaning meaning, Captured taken) {
    int distance =
        taken.has(Slot.RELATIVE) ? taken.number(Slot.RELATIVE) : meaning.direction(taken);
    if (distance == Timex.OPEN
        || taken.has(Slot.RELATIVE) && !taken.code(Slot.RELATIVE).equals("D")) {
      return null;
    }
    Timex day = Timex.period(taken.from, taken.to, TimeUnit.DAY, distance);
    return withTime(day, taken);
  }
}
