package io.rapporteur.analysis.language;

/** What tells Oromo from Somali, whose letters are nearly the same. */
final class Oromo {
  /** Consonants that Oromo writes double and Somali never does. */
  private static final String DOUBLED = "tfcsqxjk";

  private Oromo() {}

  static boolean hasDoubled(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(i - 1) && DOUBLED.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
