package io.rapporteur.analysis.text;

/**
 * Text as UTF-8 can carry it. A string of the caller or an escape in JSON may hold half a surrogate
 * pair, which no record could be written with, and which makes a character of another half as soon
 * as what stands between them is cut.
 */
public final class WellFormed {
  private WellFormed() {}

  /** Replaces each half of a surrogate pair by U+FFFD; as long as before, in chars. */
  public static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
      } else {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\ufffd');
      }
    }
    return out == null ? text : out.toString();
  }
}
