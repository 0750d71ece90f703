package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Numbers in figures and words as slots take them. */
final class SlotNumbers {
  private static final String ROMAN = "IVX";
  private static final int[] ROMAN_VALUES = {1, 5, 10};
  private static final int LAST_CENTURY = 21;

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
    Taken one = SlotWords.number(atoms, i, CommonWords.ORDINAL);
    if (one != null) {
      return one.number() > 0 ? one : null;
    }
    // двадцать первого: the last word alone is an ordinal
    Taken tens = SlotWords.number(atoms, i, CommonWords.CARDINAL);
    Taken last =
        tens != null && tens.number() >= 20 && tens.number() % 10 == 0
            ? SlotWords.number(atoms, tens.to(), CommonWords.ORDINAL)
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
    Taken odd = SlotWords.number(atoms, i, DateWords.AMOUNT);
    return odd != null ? odd : words(atoms, i);
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
    Taken hundreds = SlotWords.number(atoms, i, DateWords.HUNDREDS);
    int at = hundreds == null ? i : joint(atoms, hundreds.to());
    Taken tens = SlotWords.number(atoms, at, CommonWords.CARDINAL);
    if (tens == null) {
      return hundreds;
    }
    double sum = tens.number() + (hundreds == null ? 0 : hundreds.number());
    boolean open = tens.number() >= 20 && tens.number() % 10 == 0;
    Taken ones =
        open ? SlotWords.number(atoms, joint(atoms, tens.to()), CommonWords.CARDINAL) : null;
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

  static Taken roman(Atoms atoms, int i) {
    String text = atoms.text();
    int sum = 0;
    int last = 0;
    if (!atoms.isWord(i) || DateNumbers.length(atoms, i) > 5) {
      return null;
    }
    for (int c = atoms.end(i) - 1; c >= atoms.start(i); c--) {
      int letter = ROMAN.indexOf(cyrillic(text.charAt(c)));
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
  private static char cyrillic(char c) {
    return c == 'Х' ? 'X' : c == 'І' ? 'I' : c;
  }

  static Taken time(Atoms atoms, int i) {
    boolean colon =
        atoms.isMark(i + 1, ':')
            && atoms.glued(i + 1)
            && atoms.glued(i + 2)
            && DateNumbers.length(atoms, i) <= 2
            && DateNumbers.length(atoms, i + 2) == 2;
    if (!colon || atoms.glued(i) && atoms.isMark(i - 1, ':')) {
      return null;
    }
    boolean seconds =
        atoms.isMark(i + 3, ':') && atoms.glued(i + 3) && DateNumbers.length(atoms, i + 4) == 2;
    int hour = DateNumbers.digits(atoms, i);
    int minute = DateNumbers.digits(atoms, i + 2);
    return clock(seconds ? i + 5 : i + 3, hour, minute);
  }

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
    return clock(i + 1, hour, minute);
  }

  /** Minutes of the day. */
  private static Taken clock(int to, int hour, int minute) {
    boolean fits = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
    return fits ? Taken.of(to, hour * 60 + minute) : null;
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
