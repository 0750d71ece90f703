package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/** Numbers in figures and words as slots take them. */
final class SlotNumbers {
  private static final String ROMAN = "IVX";
  private static final int[] ROMAN_VALUES = {1, 5, 10};
  private static final int ROMAN_LENGTH = 8;
  private static final int LAST_CENTURY = 21;

  /** Code of a time of day that says which half of the day it is in: the second. */
  static final String AFTERNOON = "PM";

  private SlotNumbers() {}

  /** Past {@code er}, {@code .º}, {@code -го} that stand close behind figures. */
  static int pastOrdinalMark(Atoms atoms, int i) {
    int at = (atoms.isMark(i, '.') || atoms.isDash(i)) && atoms.glued(i) ? i + 1 : i;
    boolean mark = atoms.glued(at) && atoms.is(at, DateWords.ORDINAL_MARK);
    return mark || atoms.isAnyMark(i, "°") && atoms.glued(i) ? at + 1 : i;
  }

  static Taken ordinal(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      int number = DateNumbers.length(atoms, i) <= 2 ? DateNumbers.digits(atoms, i) : -1;
      int to = pastOrdinalMark(atoms, i + 1);
      return number > 0 && to > i + 1 ? Taken.of(to, number) : null;
    }
    Taken one = PatternSlotWords.number(atoms, i, CommonWords.ORDINAL);
    if (one != null) {
      return one.number() > 0 ? one : null;
    }
    // двадцать первого: the last word alone is an ordinal
    Taken tens = PatternSlotWords.number(atoms, i, CommonWords.CARDINAL);
    Taken last =
        tens != null && tens.number() >= 20 && tens.number() % 10 == 0
            ? PatternSlotWords.number(atoms, tens.to(), CommonWords.ORDINAL)
            : null;
    return last != null && last.number() > 0 && last.number() < 10
        ? Taken.of(last.to(), tens.number() + last.number())
        : null;
  }

  /** A number of units: {@code 3}, {@code 2,5}, {@code thirty-two}, {@code some}. */
  static Taken amount(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      double value = figures(atoms, i);
      return Double.isNaN(value) ? null : Taken.of(i + 1, value);
    }
    Taken odd = PatternSlotWords.number(atoms, i, DateWords.AMOUNT);
    if (odd != null) {
      return odd;
    }
    Taken few = words(atoms, i);
    Numeral whole = few == null ? null : Numerals.at(atoms, i);
    boolean more = whole != null && whole.to() > few.to() && whole.kind() == Numeral.Kind.WORDS;
    return more && whole.whole() ? Taken.of(whole.to(), whole.low()) : few;
  }

  /** Minutes in words as a clock is told by, in fives: {@code twenty}, {@code thirty-five}. */
  static Taken minutesInWords(Atoms atoms, int i) {
    Taken words = atoms.isWord(i) ? words(atoms, i) : null;
    return words != null && words.number() > 0 && words.number() < 60 && words.number() % 5 == 0
        ? words
        : null;
  }

  private static double figures(Atoms atoms, int i) {
    int whole = DateNumbers.digits(atoms, i);
    if (whole >= 0 || DateNumbers.length(atoms, i) > 8) {
      return whole >= 0 ? whole : Double.NaN;
    }
    String text = atoms.text();
    for (int c = atoms.start(i) + 1; c < atoms.end(i) - 1; c++) {
      char mark = text.charAt(c);
      int digits = atoms.end(i) - c - 1;
      if (!Character.isDigit(mark)) {
        int before = DateNumbers.digits(text, atoms.start(i), c);
        int after = DateNumbers.digits(text, c + 1, atoms.end(i));
        // Three figures after the mark may be a group: whose marks are whose is not for us to say.
        boolean decimal = (mark == ',' || mark == '.') && digits < 3 && before >= 0 && after >= 0;
        return decimal ? before + after / Math.pow(10, digits) : Double.NaN;
      }
    }
    return Double.NaN;
  }

  private static Taken words(Atoms atoms, int i) {
    Taken hundreds = PatternSlotWords.number(atoms, i, DateWords.HUNDREDS);
    int at = hundreds == null ? i : joint(atoms, hundreds.to());
    Taken tens = PatternSlotWords.number(atoms, at, CommonWords.CARDINAL);
    if (tens == null) {
      return hundreds;
    }
    double sum = tens.number() + (hundreds == null ? 0 : hundreds.number());
    boolean open = tens.number() >= 20 && tens.number() % 10 == 0;
    Taken ones =
        open ? PatternSlotWords.number(atoms, joint(atoms, tens.to()), CommonWords.CARDINAL) : null;
    return ones != null && ones.number() > 0 && ones.number() < 20 && fits(tens, ones)
        ? Taken.of(ones.to(), sum + ones.number())
        : Taken.of(tens.to(), sum);
  }

  /** Ones, or as in {@code soixante-dix} what goes on to the next but one ten. */
  private static boolean fits(Taken tens, Taken ones) {
    return ones.number() < 10 || tens.number() == 60 || tens.number() == 80;
  }

  private static int joint(Atoms atoms, int i) {
    int at = atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1) ? i + 1 : i;
    int past = atoms.is(at, DateWords.NUMBER_JOINT) ? at + 1 : at;
    return atoms.isDash(past) && atoms.glued(past) ? past + 1 : past;
  }

  /** {@code XIX}, with the letters of an ordinal behind it or not: {@code XIXe}. */
  static Taken roman(Atoms atoms, int i) {
    if (!atoms.isWord(i) || DateNumbers.length(atoms, i) > ROMAN_LENGTH) {
      return null;
    }
    String text = atoms.text();
    int end = atoms.end(i);
    while (end > atoms.start(i) && Character.isLowerCase(text.charAt(end - 1))) {
      end--;
    }
    int sum = 0;
    int last = 0;
    for (int c = end - 1; c >= atoms.start(i); c--) {
      int letter = ROMAN.indexOf(latin(text.charAt(c)));
      if (letter < 0) {
        return null;
      }
      int value = ROMAN_VALUES[letter];
      sum += value < last ? -value : value;
      last = value;
    }
    return sum > 0 && sum <= LAST_CENTURY ? Taken.of(pastOrdinalMark(atoms, i + 1), sum) : null;
  }

  /** Cyrillic keyboards have a letter that looks like the Roman ten. */
  private static char latin(char c) {
    return c == 'Х' ? 'X' : c == 'І' ? 'I' : c;
  }

  /** {@code 17:30}, {@code 17:30:05}, {@code 5:30 p.m.}, {@code 5 pm}; the number is seconds. */
  static Taken time(Atoms atoms, int i) {
    int hour = DateNumbers.length(atoms, i) <= 2 ? DateNumbers.digits(atoms, i) : -1;
    if (hour < 0 || atoms.glued(i) && atoms.isMark(i - 1, ':')) {
      return null;
    }
    int minute = afterColon(atoms, i + 1);
    int second = minute < 0 ? -1 : afterColon(atoms, i + 3);
    int to = second >= 0 ? i + 5 : minute >= 0 ? i + 3 : i + 1;
    int half = pastHalf(atoms, to);
    if (half > to && hour <= 12) {
      hour = hour % 12 + (isAfternoon(atoms, to) ? 12 : 0);
      to = half;
    } else if (minute < 0) {
      return null;
    }
    Taken time = clock(to, hour, Math.max(minute, 0), Math.max(second, 0));
    return time != null && half > 0 && to == half && hour >= 12
        ? new Taken(to, time.number(), AFTERNOON)
        : time;
  }

  private static int afterColon(Atoms atoms, int i) {
    boolean two =
        atoms.isMark(i, ':')
            && atoms.glued(i)
            && atoms.glued(i + 1)
            && DateNumbers.length(atoms, i + 1) == 2;
    int value = two ? DateNumbers.digits(atoms, i + 1) : -1;
    return value < 60 ? value : -1;
  }

  /** Past {@code am}, {@code p.m.}; the same atom when there is none. */
  static int pastHalf(Atoms atoms, int i) {
    if (atoms.isAny(i, "am", "pm") && !atoms.capitalised(i)) {
      boolean close = atoms.glued(i) || atoms.is(i, "pm");
      return close ? i + 1 : i;
    }
    boolean pointed =
        atoms.isAny(i, "a", "p")
            && atoms.isMark(i + 1, '.')
            && atoms.glued(i + 1)
            && atoms.is(i + 2, "m")
            && atoms.glued(i + 2);
    return !pointed ? i : atoms.isMark(i + 3, '.') && atoms.glued(i + 3) ? i + 4 : i + 3;
  }

  private static boolean isAfternoon(Atoms atoms, int i) {
    return atoms.isAny(i, "pm", "p");
  }

  /** {@code 17.30}, {@code 5.30 p.m.}; the number is seconds. */
  static Taken timeWithPoint(Atoms atoms, int i) {
    int point = atoms.end(i) - 3;
    if (!atoms.isNumber(i)
        || DateNumbers.length(atoms, i) > 5
        || point <= atoms.start(i)
        || atoms.text().charAt(point) != '.') {
      return null;
    }
    int hour = DateNumbers.digits(atoms.text(), atoms.start(i), point);
    int minute = DateNumbers.digits(atoms.text(), point + 1, atoms.end(i));
    int half = pastHalf(atoms, i + 1);
    if (half > i + 1 && hour >= 0 && hour <= 12) {
      return clock(half, hour % 12 + (isAfternoon(atoms, i + 1) ? 12 : 0), minute, 0);
    }
    return clock(i + 1, hour, minute, 0);
  }

  /** Seconds of the day. */
  private static Taken clock(int to, int hour, int minute, int second) {
    boolean fits = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
    return fits ? Taken.of(to, (hour * 60 + minute) * 60 + second) : null;
  }

  /** {@code 14.10.2018}, {@code 14.10.18}; the number is year, month and day in one. */
  static Taken dateWithPoints(Atoms atoms, int i) {
    String text = atoms.text();
    int end = atoms.end(i);
    if (!atoms.isNumber(i) || DateNumbers.length(atoms, i) < 6) {
      return null;
    }
    int first = point(text, atoms.start(i), end);
    int second = first < 0 ? -1 : point(text, first + 1, end);
    int length = end - second - 1;
    if (second < 0 || length != 2 && length != 4 || point(text, second + 1, end) >= 0) {
      return null;
    }
    int day = DateNumbers.digits(text, atoms.start(i), first);
    int month = DateNumbers.digits(text, first + 1, second);
    int year = DateNumbers.digits(text, second + 1, end);
    year = length == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    boolean fits = day > 0 && day <= 31 && month > 0 && month <= 12 && DateNumbers.isYear(year);
    return fits ? Taken.of(i + 1, (year * 100 + month) * 100 + day) : null;
  }

  private static int point(String text, int start, int end) {
    for (int c = start; c < end && c < start + 3; c++) {
      if (text.charAt(c) == '.') {
        return c;
      }
    }
    return -1;
  }

  static Taken dayAndMonth(Atoms atoms, int i) {
    String text = atoms.text();
    int length = DateNumbers.length(atoms, i);
    if (!atoms.isNumber(i) || length < 3 || length > 5) {
      return null;
    }
    int start = atoms.start(i);
    int point = text.charAt(start + 1) == '.' ? start + 1 : start + 2;
    int day = DateNumbers.digits(text, start, point);
    int month = DateNumbers.digits(text, point + 1, atoms.end(i));
    boolean fits = text.charAt(point) == '.' && day > 0 && day <= 31 && month > 0 && month <= 12;
    return fits && point + 1 < atoms.end(i) ? Taken.of(i + 1, day * 100 + month) : null;
  }
}
