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
    Timex past = PastHour.at(atoms, i);
    past = past != null ? past : fromWord(atoms, i);
    if (past != null) {
      return past;
    }
    String part = atoms.value(i, CommonWords.DAY_PART);
    if (part == null) {
      return null;
    }
    return switch (part) {
      case "MIDNIGHT" -> clock(i, i + 1, 24, 0);
      case "NOON" ->
          atoms.is(i - 1, ClockWords.CLOCK_LEAD) || !atoms.isWord(i + 1) && !atoms.capitalised(i)
              ? clock(i, i + 1, 12, 0)
              : null;
      default -> part.length() == 2 ? dayPart(atoms, i, part) : null;
    };
  }

  /** {@code in the morning}, {@code early afternoon}: of the day that is told beside it. */
  private static Timex dayPart(Atoms atoms, int i, String part) {
    int before = atoms.isDash(i - 1) ? i - 2 : i - 1;
    boolean narrowed = atoms.is(before, CalendarWords.PERIOD_PART_ADJECTIVE);
    boolean led =
        atoms.is(i - 1, CommonWords.DEFINITE) && atoms.is(i - 2, LengthWords.SPAN_PREPOSITION);
    boolean names =
        atoms.capitalised(i) || atoms.isWord(i + 1) && !atoms.is(i + 1, CommonWords.STOP);
    if (names || atoms.is(i + 1, CommonWords.OF) || part.equals("NI") || !narrowed && !led) {
      return null;
    }
    Timex timex = new Timex(Timex.Form.CLOCK, narrowed ? before : i - 1, i + 1);
    timex.type = DateType.time;
    timex.time = part;
    timex.mod = narrowed ? atoms.value(before, CalendarWords.PERIOD_PART_ADJECTIVE) : null;
    return timex;
  }

  private static boolean glued(Atoms atoms, int i) {
    return atoms.glued(i) && (atoms.isAnyMark(i - 1, ":/.$€£+#@") || isRangeless(atoms, i));
  }

  /** A hyphen before figures that does not come from another time. */
  private static boolean isRangeless(Atoms atoms, int i) {
    return atoms.isMark(i - 1, '-')
        && !atoms.isNumber(i - 2)
        && !atoms.is(i - 2, ClockWords.HALF_OF_DAY);
  }

  /** {@code nine o'clock in the evening}. */
  private static Timex fromWord(Atoms atoms, int i) {
    int hour = atoms.number(i, CommonWords.CARDINAL, 0);
    int to = hour > 0 && hour <= 12 ? atoms.phraseEnd(i + 1, ClockWords.CLOCK_WORD) : -1;
    if (to < 0) {
      return null;
    }
    int half = endOfHalf(atoms, to);
    boolean told = half > to;
    int full = told ? hour % 12 + (isAfternoon(atoms, to) ? 12 : 0) : hour;
    return clock(i, told ? half : to, full, 0);
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
        return withSeconds(atoms, i, hour, minute);
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
    int word = atoms.phraseEnd(to, ClockWords.CLOCK_WORD);
    if (word > to) {
      to = word;
      sure = hour > 0;
    }
    int half = endOfHalf(atoms, to);
    if (half > to && hour <= 12) {
      hour = hour % 12 + (isAfternoon(atoms, to) ? 12 : 0);
      to = half;
      sure = true;
    } else if (zone(atoms, to) == null && hour > 0 && hour <= 12 && word != to) {
      int closing = closingHalf(atoms, to);
      if (closing > 0) {
        boolean noonBetween = hour % 12 * 60 + minute > minutes(atoms, to) % (12 * 60);
        hour = hour % 12 + (isAfternoon(atoms, closing) != noonBetween ? 12 : 0);
        sure = true;
      }
    }
    return finished(atoms, i, to, hour, minute, sure || isRange(atoms, i, to));
  }

  /** {@code 7:56:30 a.m.}; a length of time without its half of the day. */
  private static Timex withSeconds(Atoms atoms, int i, int hour, int minute) {
    int second = DateNumbers.length(atoms, i + 4) == 2 ? DateNumbers.digits(atoms, i + 4) : -1;
    int half = endOfHalf(atoms, i + 5);
    if (second < 0 || second > 59 || hour > 12 || minute < 0 || minute > 59 || half <= i + 5) {
      return null;
    }
    Timex timex = clock(i, half, hour % 12 + (isAfternoon(atoms, i + 5) ? 12 : 0), minute);
    timex.time += ":" + Timex.twoDigits(second);
    return timex;
  }

  /** Past the half of the day: {@code p.m.}, {@code in the afternoon}; -1 when none is told. */
  static int endOfHalf(Atoms atoms, int i) {
    int half = atoms.phraseEnd(i, ClockWords.HALF_OF_DAY);
    if (half > i) {
      return half;
    }
    int part = DateParts.skip(atoms, i + 1, CommonWords.DEFINITE);
    String code = atoms.value(part, CommonWords.DAY_PART);
    boolean told = atoms.is(i, LengthWords.SPAN_PREPOSITION) && code != null && code.length() == 2;
    return told ? part + 1 : -1;
  }

  /** Whether the half of the day told at an atom is the second. */
  static boolean isAfternoon(Atoms atoms, int i) {
    String half = atoms.phraseValue(i, ClockWords.HALF_OF_DAY);
    if (half != null) {
      return half.equals("PM");
    }
    int part = DateParts.skip(atoms, i + 1, CommonWords.DEFINITE);
    return !"MO".equals(atoms.value(part, CommonWords.DAY_PART));
  }

  /** {@code 6 to 9 p.m.}: where the half of the day of the other end stands; -1 when nowhere. */
  private static int closingHalf(Atoms atoms, int i) {
    int other = RangeRules.pastJoint(atoms, i);
    if (other < 0
        || atoms.isMark(i, '/')
        || !atoms.isNumber(other)
        || DateNumbers.length(atoms, other) > 2) {
      return -1;
    }
    boolean minutes = atoms.isMark(other + 1, ':') && atoms.glued(other + 1);
    int at = minutes ? other + 3 : other + 1;
    return endOfHalf(atoms, at) > at ? at : -1;
  }

  /** Minutes from midnight to the other end of a range, as far as its figures tell. */
  private static int minutes(Atoms atoms, int to) {
    int other = RangeRules.pastJoint(atoms, to);
    boolean full = atoms.isMark(other + 1, ':') && atoms.glued(other + 1);
    return DateNumbers.digits(atoms, other) % 12 * 60
        + (full ? DateNumbers.digits(atoms, other + 2) : 0);
  }

  /** {@code 9:30 - 11:00}: both with minutes. */
  private static boolean isRange(Atoms atoms, int i, int to) {
    int other = to == i + 3 ? RangeRules.pastJoint(atoms, to) : -1;
    boolean opens = other > 0 && atoms.isNumber(other) && atoms.isMark(other + 1, ':');
    boolean closes =
        to == i + 3
            && i > 4
            && RangeRules.pastJoint(atoms, i - 1) == i
            && atoms.isNumber(i - 2)
            && atoms.isMark(i - 3, ':');
    boolean minutes = atoms.isMark(i + 1, ':') && DateNumbers.length(atoms, i + 2) == 2;
    return minutes && (opens && DateNumbers.length(atoms, other + 2) == 2 || closes);
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

  static Timex clock(int from, int to, int hour, int minute) {
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
