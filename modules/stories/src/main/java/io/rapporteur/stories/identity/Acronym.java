package io.rapporteur.stories.identity;

import java.util.List;
import java.util.Locale;

/** Names that are the first letters of others. */
final class Acronym {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private Acronym() {}

  /** Whether a name is two to eight capitals, with or without full stops. */
  static boolean is(String name) {
    String letters = letters(name);
    return letters.length() >= SHORTEST
        && letters.length() <= LONGEST
        && letters.chars().allMatch(c -> Character.isUpperCase(c) || c == '&')
        && letters.length() + name.chars().filter(c -> c == '.').count() == name.length();
  }

  /** The letters of an acronym without its full stops. */
  static String letters(String acronym) {
    return acronym.replace(".", "");
  }

  /**
   * The first letters of words as capitals.
   *
   * @param words in small letters
   * @param all whether words such as {@code of} count
   */
  static String initials(List<String> words, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (all || !NameStopWords.EMPTY.contains(word)) {
        initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }
}
