package io.rapporteur.analysis.scan;

/** Reads a run of digits with separators: English, European and Indian grouping. */
final class Digits {
  private Digits() {}

  /** The value, or NaN when the run is no number ({@code 192.168.1.1}, {@code 1,2,3}). */
  static double value(String text, int start, int end) {
    int points = 0;
    int commas = 0;
    int spaces = 0;
    int last = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ',') {
        last = i;
        points += c == '.' ? 1 : 0;
        commas += c == ',' ? 1 : 0;
      } else if (!Character.isDigit(c)) {
        spaces++;
      }
    }
    if (points + commas + spaces == 0) {
      return parse(text, start, end, end);
    }
    int decimal = decimalMark(text, start, end, points, commas, last);
    int wholeEnd = decimal < 0 ? end : decimal;
    if (!grouped(text, start, wholeEnd)) {
      return Double.NaN;
    }
    return parse(text, start, wholeEnd, end);
  }

  /** Position of the decimal mark, or -1 when every separator groups digits. */
  private static int decimalMark(
      String text, int start, int end, int points, int commas, int last) {
    if (points > 0 && commas > 0) {
      boolean once = text.charAt(last) == '.' ? points == 1 : commas == 1;
      return once ? last : -1;
    }
    if (points == 1) {
      return last;
    }
    boolean threeFollow = end - last - 1 == 3;
    return commas == 1 && !(threeFollow && last > start) ? last : -1;
  }

  /** Groups of three from the right, or of two before the last three as in India. */
  private static boolean grouped(String text, int start, int end) {
    int inGroup = 0;
    boolean rightmost = true;
    for (int i = end - 1; i >= start; i--) {
      if (Character.isDigit(text.charAt(i))) {
        inGroup++;
      } else if (rightmost ? inGroup != 3 : inGroup != 3 && inGroup != 2) {
        return false;
      } else {
        inGroup = 0;
        rightmost = false;
      }
    }
    return inGroup > 0 && (rightmost || inGroup <= 3) || end == start;
  }

  private static double parse(String text, int start, int wholeEnd, int end) {
    double value = 0;
    for (int i = start; i < wholeEnd; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      value = digit < 0 ? value : value * 10 + digit;
    }
    if (wholeEnd == end) {
      return value;
    }
    double part = 0;
    double scale = 1;
    for (int i = wholeEnd + 1; i < end && scale < 1e15; i++) {
      part = part * 10 + Character.digit(text.charAt(i), 10);
      scale *= 10;
    }
    return value + part / scale;
  }
}
