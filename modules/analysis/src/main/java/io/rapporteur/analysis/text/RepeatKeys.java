package io.rapporteur.analysis.text;

import java.util.Locale;

/** Text reduced to what tells repeats: letters and digits, lower case, single blanks. */
public final class RepeatKeys {
  private RepeatKeys() {}

  /** The key of a text; empty when it has no letter or digit. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else {
        gap = true;
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
