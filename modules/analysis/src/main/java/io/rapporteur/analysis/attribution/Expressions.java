package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.quotations.Lexicon;
import java.util.Locale;
import java.util.Set;

/** What kind of words a speaker is called by. */
final class Expressions {
  /** A longer expression is more than a role; chars. */
  static final int LONGEST_ROLE = 48;

  /** What a body that spoke before may be called. */
  private static final Set<String> BODIES =
      Set.of(
          ("group agency organisation organization company firm ministry bank"
                  + " union charity watchdog regulator body party association institute"
                  + " department committee commission newspaper think-tank ngo army")
              .split(" "));

  private Expressions() {}

  /** {@code FM}, {@code PM}: short for an office, whatever a tagger thinks. */
  static boolean office(String name) {
    return name.equals("FM") || name.equals("PM");
  }

  /** {@code the ministry}, {@code the bank}. */
  static boolean isBody(String expression) {
    return BODIES.contains(lastWord(expression));
  }

  static String lastWord(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  static boolean indefinite(String expression) {
    String lower = expression.toLowerCase(Locale.ROOT);
    return lower.startsWith("a ")
        || lower.startsWith("an ")
        || lower.startsWith("another ")
        || lower.startsWith("some ");
  }

  static boolean definite(String expression) {
    return expression.regionMatches(true, 0, "the ", 0, 4);
  }

  static boolean role(String expression) {
    String noun = lastWord(expression);
    boolean office = noun.equals("fm") || noun.equals("pm");
    return office || (Lexicon.english().of(noun) & Lexicon.ROLE) != 0 && !noun.endsWith("s");
  }

  /** A paper, by one word: it says what its author said. */
  static boolean medium(String expression) {
    String noun = expression.substring(4).toLowerCase(Locale.ROOT);
    int bits = Lexicon.english().of(noun);
    return (bits & Lexicon.MEDIUM) != 0 && (bits & Lexicon.PREPOSITION) == 0;
  }
}
