package io.rapporteur.analysis.scan;

/**
 * Reads a run of digits with separators, by the marks of its language where they decide: {@code
 * 1.200} is 1200 in German and 1.2 in English.
 */
final class Digits {
  private final String text;
  private final int start;
  private final int end;
  private int points;
  private int commas;
  private int spaces;

  /** Position of the last point or comma, or -1. */
  private int last = -1;

  private Digits(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
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
  }

  /**
   * The value; NaN when the run is no number ({@code 192.168.1.1}, {@code 1,2,3}) or may mean two.
   */
  static double value(String text, int start, int end, NumberMarks marks) {
    Digits digits = new Digits(text, start, end);
    if (digits.points + digits.commas + digits.spaces == 0) {
      return parse(text, start, end, end);
    }
    if (digits.isAmbiguous(marks)) {
      return Double.NaN;
    }
    int decimal = digits.decimalMark(marks);
    int wholeEnd = decimal < 0 ? end : decimal;
    return digits.isGrouped(wholeEnd) ? parse(text, start, wholeEnd, end) : Double.NaN;
  }

  /** Whether the run is a number that may mean two: {@code 1.200} where the mark is not known. */
  static boolean isAmbiguous(String text, int start, int end, NumberMarks marks) {
    return new Digits(text, start, end).isAmbiguous(marks);
  }

  private boolean isAmbiguous(NumberMarks marks) {
    return points + commas == 1 && mayGroup() && marks.isAmbiguous(text.charAt(last));
  }

  /** One mark, one to three digits before it and three after: by its shape it may group. */
  private boolean mayGroup() {
    int before = last - start;
    return spaces == 0
        && end - last - 1 == 3
        && before > 0
        && before <= 3
        && text.charAt(start) != '0';
  }

  /** Position of the decimal mark, or -1 when every separator groups digits. */
  private int decimalMark(NumberMarks marks) {
    if (points > 0 && commas > 0) {
      boolean once = text.charAt(last) == '.' ? points == 1 : commas == 1;
      return once ? last : -1;
    }
    if (points + commas != 1) {
      return -1;
    }
    char mark = text.charAt(last);
    return mark != marks.decimal() && marks.isGrouping(mark) && mayGroup() ? -1 : last;
  }

  /** Groups of three from the right; or with commas of two before the last three, as in India. */
  private boolean isGrouped(int wholeEnd) {
    int inGroup = 0;
    boolean rightmost = true;
    for (int i = wholeEnd - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        inGroup++;
      } else if (inGroup != 3 && (rightmost || inGroup != 2 || c != ',')) {
        return false;
      } else {
        inGroup = 0;
        rightmost = false;
      }
    }
    return inGroup > 0 && (rightmost || inGroup <= 3) || wholeEnd == start;
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
