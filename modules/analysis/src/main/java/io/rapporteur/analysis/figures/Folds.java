package io.rapporteur.analysis.figures;

import java.util.Locale;
import java.util.Map;

/** Multiples in one word. */
final class Folds {
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9,
          "ten", 10, "hundred", 100);

  private Folds() {}

  /** 6 for {@code sixfold}; 0 for any other word. */
  static int times(String word) {
    if (!word.regionMatches(true, word.length() - 4, "fold", 0, 4)) {
      return 0;
    }
    String number = word.substring(0, word.length() - 4).toLowerCase(Locale.ROOT);
    return NUMBERS.getOrDefault(number, 0);
  }
}
