package io.rapporteur.stories.features;

import java.util.List;
import java.util.function.Predicate;

/**
 * Takes endings of cases from names of Slavic languages that were written in Latin letters, so that
 * a name is the same in all its cases.
 */
final class CyrillicEndings {
  /** As BGN/PCGN writes them; the first that fits is taken off. */
  private static final List<String> ENDINGS =
      List.of(
          "skogo", "skomu", "skim", "skom", "skoy", "skuyu", "skaya", "skiy", "ogo", "omu", "ami",
          "oy", "om", "ym", "im", "em", "ey", "oyu", "yu", "ya", "ye", "a", "u", "e", "y", "i");

  private static final List<String> AS_ENGLISH = List.of("", "a", "y", "ia");

  /** What is left has at least so many letters. */
  private static final int STEM = 3;

  private CyrillicEndings() {}

  /**
   * The name without its ending: as English texts have it if they do, else the shortest.
   *
   * @param word in small Latin letters
   * @param inEnglish whether English texts have a word
   */
  static String without(String word, Predicate<String> inEnglish) {
    if (inEnglish.test(word)) {
      return word;
    }
    String shortest = word;
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (stem < STEM || !word.endsWith(ending)) {
        continue;
      }
      String bare = word.substring(0, stem) + (ending.startsWith("sk") ? "sk" : "");
      for (String end : AS_ENGLISH) {
        if (inEnglish.test(bare + end)) {
          return bare + end;
        }
      }
      shortest = ending.startsWith("sk") ? bare + "y" : bare;
      break;
    }
    return shortest;
  }
}
