package io.rapporteur.analysis.clean;

/** White space, control characters and letters in parts in values that have no edits. */
final class ValueSpaces {
  private ValueSpaces() {}

  /** Single blanks between words, none at the edges. */
  static String single(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || Characters.isSpace(c)) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!Characters.isDropped(c)) {
        out.append(c);
      }
    }
    int length = out.length();
    return Composed.whole(
        out.substring(0, length > 0 && out.charAt(length - 1) == ' ' ? length - 1 : length));
  }
}
