package io.rapporteur.analysis.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Languages so near to each other that words decide between them, not letters alone. */
final class Relatives {
  private static final Map<String, Set<String>> RELATIVES = new HashMap<>();

  static {
    for (int i = 1; !LanguageTraits.words("relatives-" + i).isEmpty(); i++) {
      Set<String> group = LanguageTraits.words("relatives-" + i);
      for (String tag : group) {
        RELATIVES.computeIfAbsent(tag, key -> new HashSet<>()).addAll(group);
      }
    }
  }

  private Relatives() {}

  /** A language and its relatives; the language alone when it has none. */
  static Set<String> of(String tag) {
    return RELATIVES.getOrDefault(tag, Set.of(tag));
  }
}
