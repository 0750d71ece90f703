package io.rapporteur.analysis.language;

import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.pack.WordLists;
import java.util.Map;
import java.util.Set;

/** What is known of languages beside their letters, from {@code traits.txt}. */
final class LanguageTraits {
  private static final Map<String, WordList> LISTS =
      WordLists.read(LanguageTraits.class, "traits.txt");

  private LanguageTraits() {}

  /** A list; empty when there is none of this name. */
  static WordList list(String name) {
    return LISTS.getOrDefault(name, WordLists.empty(name));
  }

  /** The words of a list. */
  static Set<String> words(String name) {
    return list(name).words();
  }

  /** The words of a list as an array. */
  static String[] array(String name) {
    return words(name).toArray(String[]::new);
  }
}
