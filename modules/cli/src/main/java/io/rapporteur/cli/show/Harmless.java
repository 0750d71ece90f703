package io.rapporteur.cli.show;

import java.util.Locale;

/**
 * Text of others, made fit for a terminal or a page. A document may hold sequences that move a
 * cursor, set a title or turn the direction of what follows: none of them comes through here.
 */
public final class Harmless {
  private static final int ESCAPE = 0x1B;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Harmless() {}

  /**
   * One line without control characters (C0, C1, DEL), without marks, embeddings, overrides and
   * isolates of direction, and without tags and halves of characters. Each run of blanks, line
   * breaks and controls is one blank; none stands at either end. Joiners stay, which Persian and
   * emoji are written with.
   */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (dropped(c)) {
        continue;
      }
      if (isControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
        continue;
      }
      if (blank && out.length() > 0) {
        out.append(' ');
      }
      blank = false;
      out.appendCodePoint(c);
    }
    return out.toString();
  }

  /**
   * Lines for a terminal: line breaks, tabs and our own colours stay, every other sequence and
   * control goes.
   */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int colour = c == ESCAPE ? endOfColour(text, i) : -1;
      if (colour > 0) {
        out.append(text, i, colour);
        i = colour;
        continue;
      }
      if (isHarmless(c)) {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Lines of others: line breaks and tabs stay, colours go as every other control does. */
  public static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Harmless::isHarmless).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Text of a document that goes between colours of ours: it has none of its own. */
  public static boolean isHarmless(int c) {
    return c == '\n' || c == '\t' || !isControl(c) && !dropped(c);
  }

  /** Where a sequence ends that does nothing but colour; -1 for any other. */
  private static int endOfColour(String text, int start) {
    int i = start + 1;
    if (i >= text.length() || text.charAt(i) != '[') {
      return -1;
    }
    for (i++; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'm') {
        return i + 1;
      }
      if (c != ';' && (c < '0' || c > '9')) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * JSON in which such characters are escaped, with the same meaning to every reader: raw, they can
   * stand inside of strings only.
   */
  public static String json(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); ) {
      int c = json.codePointAt(i);
      int length = Character.charCount(c);
      if (isControl(c) || dropped(c)) {
        for (char unit : json.substring(i, i + length).toCharArray()) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      } else {
        out.appendCodePoint(c);
      }
      i += length;
    }
    return out.toString();
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL || c == '\u2028' || c == '\u2029';
  }

  private static boolean dropped(int c) {
    return isDirection(c)
        || c == SOFT_HYPHEN
        || c == BYTE_ORDER_MARK
        || c >= 0xE0000 && c <= 0xE007F
        || Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isDirection(int c) {
    return c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
