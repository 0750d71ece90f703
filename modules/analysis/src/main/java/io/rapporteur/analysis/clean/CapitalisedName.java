package io.rapporteur.analysis.clean;

import java.util.Locale;

/** Names written in capitals throughout. */
final class CapitalisedName {
  private CapitalisedName() {}

  /** {@code NEW YORK} as {@code New York}; a name in mixed case as it is. */
  static String of(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(inside ? Character.toLowerCase(c) : c);
      inside = Character.isLetter(c) || c == '\'' || c == '’';
    }
    return out.toString();
  }
}
