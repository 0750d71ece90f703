package io.rapporteur.analysis.language;

/** What tells Oromo from Somali, whose letters are nearly the same. */
final class Oromo {
  /** Consonants that Oromo writes double and Somali never does. */
  private static final String DOUBLED = "tfcsqxjkpz";

  /** How words end that Somali does not end so: plurals, cases, infinitives, past. */
  private static final String[] ENDS = LanguageTraits.array("om-end");

  private Oromo() {}

  /** Whether a word is written as Oromo's are and Somali's are not. */
  static boolean isLike(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == 'p' || (i > start && c == text.charAt(i - 1) && DOUBLED.indexOf(c) >= 0)) {
        return true;
      }
    }
    for (String ending : ENDS) {
      int from = end - ending.length();
      if (from > start + 1 && text.startsWith(ending, from)) {
        return true;
      }
    }
    return false;
  }
}
