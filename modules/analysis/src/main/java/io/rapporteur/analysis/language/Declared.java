package io.rapporteur.analysis.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Asks the publisher's word where the text leaves the language open. */
final class Declared {
  /**
   * What is surer than this needs nobody's word: pages in translation often declare the original.
   */
  private static final double SURE = 0.8;

  private Declared() {}

  /**
   * The declared language, when the text alone leaves it open and both are written in one script;
   * else the guess.
   *
   * @param declared as the publisher writes it, BCP 47 or nearly; may be null
   */
  static Guess settle(Guess guess, String declared) {
    if (declared == null || declared.isBlank() || guess.confidence() >= SURE) {
      return guess;
    }
    String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
    boolean letters = !guess.equals(Guess.UNKNOWN);
    return !tag.isEmpty() && letters && script(tag).equals(script(guess.tag()))
        ? new Guess(tag, guess.confidence())
        : guess;
  }

  private static String script(String tag) {
    return ULocale.addLikelySubtags(new ULocale(tag)).getScript();
  }
}
