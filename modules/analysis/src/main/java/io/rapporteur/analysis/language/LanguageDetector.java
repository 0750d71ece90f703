package io.rapporteur.analysis.language;

import io.rapporteur.analysis.text.Script;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text: by its script where one language alone is written in it, by English
 * function words where there are plenty, and else by letter statistics with the words that tell
 * near relatives apart. The cheap answers come first: most news needs no more.
 */
final class LanguageDetector {
  /** So many chars are looked at. */
  private static final int SAMPLE = 2 * Statistics.SAMPLE;

  private static final Map<Script, String> BY_SCRIPT = new EnumMap<>(Script.class);

  static {
    LanguageTraits.list("only-in-script")
        .each((script, tag) -> BY_SCRIPT.put(Script.valueOf(script.toUpperCase(Locale.ROOT)), tag));
  }

  private final Statistics statistics = new Statistics();

  Guess detect(String text, int start, int end) {
    int[] scripts = Script.count(text, start, Math.min(end, start + SAMPLE));
    Script script = mostTelling(scripts);
    if (script == Script.NONE) {
      return Guess.UNKNOWN;
    }
    if (script == Script.KANA || script == Script.HAN) {
      int kana = scripts[Script.KANA.ordinal()];
      return new Guess(kana * 20 >= scripts[Script.HAN.ordinal()] ? "ja" : "zh", 1);
    }
    if (script == Script.ETHIOPIC) {
      return Ethiopic.detect(text, start, end);
    }
    String only = BY_SCRIPT.get(script);
    if (only != null) {
      return new Guess(only, 1);
    }
    if (script == Script.OTHER) {
      return Guess.UNKNOWN;
    }
    if (script == Script.LATIN && EnglishWords.isCertain(text, start, end)) {
      return new Guess("en", 1);
    }
    String sample = text.substring(start, Math.min(end, start + SAMPLE));
    return statistics.detect(sample.toLowerCase(Locale.ROOT));
  }

  /**
   * The script that tells the language: Latin names and words stand in texts of every script, and a
   * letter of Chinese, Japanese or Korean says as much as several of an alphabet.
   */
  private static Script mostTelling(int[] counts) {
    int[] weighed = counts.clone();
    for (Script script : Script.values()) {
      switch (script) {
        case LATIN, NONE -> {}
        case HAN, KANA, HANGUL -> weighed[script.ordinal()] *= 4;
        default -> weighed[script.ordinal()] *= 2;
      }
    }
    return Script.most(weighed);
  }
}
