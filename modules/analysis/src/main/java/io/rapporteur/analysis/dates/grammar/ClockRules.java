package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;
import java.util.Locale;

/** Times of day: {@code 6:40 p.m.}, {@code 18:00 UTC}, {@code 0401 GMT}, {@code noon}. */
final class ClockRules {
  private ClockRules() {}

  static Timex at(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      return glued(atoms, i) ? null : fromNumber(atoms, i);
    }
    boolean led =
        atoms.isAny(i - 1, "at", "by", "until", "to", "before", "after", "around", "from")
            || atoms.isAny(i - 1, "since", "about", "and", "till");
    if (atoms.is(i, "midnight")) {
      return clock(i, i + 1, 24, 0);
    }
    return led && atoms.isAny(i, "noon", "midday") ? clock(i, i + 1, 12, 0) : null;
  }

  private static boolean glued(Atoms atoms, int i) {
    return atoms.glued(i) && atoms.isAnyMark(i - 1, ":/.$€£-+#@");
  }

  private static Timex fromNumber(Atoms atoms, int i) {
    int hour = DateNumbers.length(atoms, i) <= 2 ? DateNumbers.digits(atoms, i) : -1;
    int minute = 0;
    int to = i + 1;
    boolean sure = false;
    if (hour >= 0 && atoms.isMark(to, ':') && atoms.glued(to) && atoms.glued(to + 1)) {
      minute = DateNumbers.length(atoms, to + 1) == 2 ? DateNumbers.digits(atoms, to + 1) : -1;
      to += 2;
      if (atoms.isMark(to, ':') && atoms.glued(to)) {
        return null;
      }
      sure = minute >= 0 && minute < 60 && isLed(atoms, i);
    } else if (hour < 0 && DateNumbers.length(atoms, i) <= 5) {
      int point = pointIn(atoms, i);
      if (point > 0) {
        hour = number(atoms.text(), atoms.start(i), point);
        minute = number(atoms.text(), point + 1, atoms.end(i));
      } else if (DateNumbers.length(atoms, i) == 4 && zone(atoms, i + 1) != null) {
        int four = DateNumbers.digits(atoms, i);
        hour = four / 100;
        minute = four % 100;
        sure = four >= 0;
      }
    }
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
      return null;
    }
    int half = pastHalf(atoms, to);
    if (half > to && hour <= 12) {
      boolean afternoon = atoms.text(to).toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
      to = half;
      sure = true;
    } else if (atoms.is(to, "o") && atoms.isAnyMark(to + 1, "'’") && atoms.is(to + 2, "clock")) {
      to += 3;
      sure = hour > 0;
    }
    return finished(atoms, i, to, hour, minute, sure);
  }

  private static Timex finished(Atoms atoms, int i, int to, int hour, int minute, boolean sure) {
    String zone = zone(atoms, to);
    boolean zoned = zone != null && (to > i + 1 || sure);
    if (!sure && !zoned) {
      return null;
    }
    Timex timex = clock(i, zoned ? to + 1 : to, hour, minute);
    timex.zone = zoned ? zone : "";
    return timex;
  }

  private static Timex clock(int from, int to, int hour, int minute) {
    Timex timex = new Timex(Timex.Form.CLOCK, from, to);
    timex.type = DateType.time;
    timex.time = Timex.twoDigits(hour) + ":" + Timex.twoDigits(minute);
    return timex;
  }

  /** Past {@code p.m.}, {@code pm}, {@code a.m.}; the same index when there is none. */
  private static int pastHalf(Atoms atoms, int i) {
    if (atoms.isAny(i, "am", "pm")) {
      return atoms.is(i, "am")
              && !atoms.glued(i)
              && !atoms.isMark(i + 1, '.')
              && atoms.isWord(i + 1)
              && atoms.is(i - 1, "i")
          ? i
          : i + 1;
    }
    boolean pointed =
        atoms.isAny(i, "a", "p")
            && atoms.isMark(i + 1, '.')
            && atoms.glued(i + 1)
            && atoms.is(i + 2, "m");
    return pointed ? (atoms.isMark(i + 3, '.') && atoms.glued(i + 3) ? i + 4 : i + 3) : i;
  }

  /** The zone's value, empty for a zone that is not written out; null when none follows. */
  private static String zone(Atoms atoms, int i) {
    if (atoms.isAny(i, "utc", "gmt")) {
      return "Z";
    }
    boolean local =
        atoms.isAny(i, "est", "edt", "pst", "pdt", "cst", "cdt", "cet", "cest")
            || atoms.isAny(i, "bst", "msk", "ist", "jst", "aest", "et", "pt", "hrs", "hours");
    return local
            && atoms.isWord(i)
            && !atoms.is(i, "hours")
            && Character.isUpperCase(atoms.text().charAt(atoms.end(i) - 1))
        ? ""
        : null;
  }

  private static boolean isLed(Atoms atoms, int i) {
    return atoms.isAny(i - 1, "at", "by", "until", "till", "from", "to", "since", "before")
        || atoms.isAny(i - 1, "after", "around", "about", "between", "and", "on")
        || atoms.is(i - 1, CommonWords.WEEKDAY)
        || atoms.isMark(i - 1, ',') && atoms.isNumber(i - 2)
        || DateNumbers.year(atoms, i - 1) > 0
        || pastHalf(atoms, i + 3) > i + 3
        || zone(atoms, i + 3) != null;
  }

  private static int pointIn(Atoms atoms, int i) {
    int point = atoms.end(i) - 3;
    return point > atoms.start(i) && atoms.text().charAt(point) == '.' ? point : -1;
  }

  private static int number(String text, int start, int end) {
    int value = 0;
    for (int c = start; c < end; c++) {
      int digit = Character.digit(text.charAt(c), 10);
      value = digit < 0 || value < 0 ? -1 : value * 10 + digit;
    }
    return value;
  }
}
