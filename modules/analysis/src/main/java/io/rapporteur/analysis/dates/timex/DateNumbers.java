package io.rapporteur.analysis.dates.timex;

import io.rapporteur.analysis.scan.Atoms;

/** Numbers of a text taken for parts of a date. */
public final class DateNumbers {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private DateNumbers() {}

  /** An atom of digits alone as a number; -1 when it has separators or is too long. */
  public static int digits(Atoms atoms, int i) {
    if (!atoms.isNumber(i) || length(atoms, i) > 8) {
      return -1;
    }
    return digits(atoms.text(), atoms.start(i), atoms.end(i));
  }

  /** A stretch of a text as a number; -1 when not all of it are digits. */
  public static int digits(String text, int start, int end) {
    int value = 0;
    for (int c = start; c < end; c++) {
      int digit = Character.digit(text.charAt(c), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Number of chars of an atom. */
  public static int length(Atoms atoms, int i) {
    return atoms.end(i) - atoms.start(i);
  }

  /** The day of a month an atom would be, or 0. */
  public static int day(Atoms atoms, int i) {
    int day = length(atoms, i) <= 2 ? digits(atoms, i) : -1;
    return isDay(day) ? day : 0;
  }

  /** The year an atom of four digits would be, or 0. */
  public static int year(Atoms atoms, int i) {
    if (!atoms.isNumber(i) || length(atoms, i) != 4) {
      return 0;
    }
    int year = digits(atoms, i);
    return isYear(year) ? year : 0;
  }

  /** Whether a document can be from that year. */
  public static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }

  static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }
}
