package io.rapporteur.stories.yardstick;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Speakers who are called by what they are: {@code the President}, {@code Minister}. */
final class Offices {
  /** Nouns of offices. */
  private static final Set<String> NOUNS =
      Set.of(
          "president",
          "minister",
          "premier",
          "secretary",
          "chairman",
          "chairwoman",
          "chair",
          "speaker",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "governor",
          "senator",
          "mayor",
          "general",
          "director",
          "chancellor",
          "ambassador",
          "commissioner",
          "envoy");

  /** Words before such a noun that make it another office. */
  private static final Set<String> RANKS =
      Set.of("prime", "vice", "deputy", "first", "former", "acting", "assistant");

  private Offices() {}

  /** Whether a name is of an office alone: {@code the Russian foreign minister}. */
  static boolean isOffice(String name) {
    return !noun(name).isEmpty();
  }

  /** Whether a word in small letters is the noun of an office. */
  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /** Whether a label tells an office, beside a name or alone. */
  static boolean named(String label) {
    return words(label).stream().anyMatch(NOUNS::contains);
  }

  /**
   * Whether a holder of titles may be called so: {@code the minister} is a foreign minister and no
   * prime minister, {@code the foreign minister} no minister of the interior.
   *
   * @param name of an office
   * @param titles of the one who may be meant, words of a label among them
   */
  static boolean fits(String name, List<String> titles) {
    String noun = noun(name);
    return titles.stream().map(Offices::words).anyMatch(held -> fits(noun, words(name), held));
  }

  private static boolean fits(String noun, List<String> called, List<String> held) {
    if (!held.contains(noun)) {
      return false;
    }
    Set<String> ranks = new HashSet<>(RANKS);
    ranks.removeIf(rank -> called.contains(rank) == held.contains(rank));
    boolean foreign = !called.contains("foreign") || held.contains("foreign");
    return ranks.isEmpty() && foreign;
  }

  /** The noun that ends the name or stands before {@code of}; empty when it is no office. */
  private static String noun(String name) {
    List<String> words = words(name);
    int of = words.indexOf("of");
    int last = (of < 0 ? words.size() : of) - 1;
    return last >= 0 && NOUNS.contains(words.get(last)) ? words.get(last) : "";
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
