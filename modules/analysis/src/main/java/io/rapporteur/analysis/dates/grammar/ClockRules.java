package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;

/** Times of day: {@code 6:40 p.m.}, {@code 18:00 UTC}, {@code 0401 GMT}, {@code noon}. */
final class ClockRules {
  private ClockRules() {}

  static Timex at(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      return glued(atoms, i) ? null : fromNumber(atoms, i);
    }
    String part = atoms.value(i, CommonWords.DAY_PART);
    if (part == null) {
      return null;
    }
    return switch (part) {
      case "MIDNIGHT" -> clock(i, i + 1, 24, 0);
      case "NOON" -> atoms.is(i - 1, ClockWords.CLOCK_LEAD) ? clock(i, i + 1, 12, 0) : null;
      default -> null;
    };
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
        hour = DateNumbers.digits(atoms.text(), atoms.start(i), point);
        minute = DateNumbers.digits(atoms.text(), point + 1, atoms.end(i));
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
    int half = atoms.phraseEnd(to, ClockWords.HALF_OF_DAY);
    int word = atoms.phraseEnd(to, ClockWords.CLOCK_WORD);
    if (half > to && hour <= 12) {
      boolean afternoon = atoms.phraseValue(to, ClockWords.HALF_OF_DAY).equals("PM");
      hour = hour % 12 + (afternoon ? 12 : 0);
      to = half;
      sure = true;
    } else if (word > to) {
      to = word;
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

  /** The zone's value, empty for a zone that is not written out; null when none follows. */
  private static String zone(Atoms atoms, int i) {
    String value = atoms.value(i, ClockWords.TIME_ZONE);
    boolean zone =
        value != null
            && (!value.isEmpty() || Character.isUpperCase(atoms.text().charAt(atoms.end(i) - 1)));
    return zone ? value : null;
  }

  private static boolean isLed(Atoms atoms, int i) {
    return atoms.is(i - 1, ClockWords.CLOCK_LEAD)
        || atoms.is(i - 1, CommonWords.WEEKDAY)
        || atoms.isMark(i - 1, ',') && atoms.isNumber(i - 2)
        || DateNumbers.year(atoms, i - 1) > 0
        || atoms.phraseEnd(i + 3, ClockWords.HALF_OF_DAY) > 0
        || zone(atoms, i + 3) != null;
  }

  private static int pointIn(Atoms atoms, int i) {
    int point = atoms.end(i) - 3;
    return point > atoms.start(i) && atoms.text().charAt(point) == '.' ? point : -1;
  }
}
