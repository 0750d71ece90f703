package io.rapporteur.analysis.segment;

/** Tells the end of a paragraph from a line that was only wrapped. */
final class LineBreaks {
  private LineBreaks() {}

  /** True when the blank stretch between two tokens ends a paragraph. */
  static boolean paragraphBetween(String text, int end, int start) {
    int breaks = 0;
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2029' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        breaks++;
      }
    }
    if (breaks == 0) {
      return false;
    }
    return breaks > 1 || !wrapped(text, end, start);
  }

  /** A single break inside a sentence: it goes on in lower case, and nothing closed before it. */
  private static boolean wrapped(String text, int end, int start) {
    char before = text.charAt(end - 1);
    return Character.isLowerCase(text.codePointAt(start))
        && (Character.isLetterOrDigit(before) || before == ',');
  }
}
