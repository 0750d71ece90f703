package io.rapporteur.analysis.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of languages so near to each other that words decide between them, not letters alone. */
final class Relatives {
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("id", "ms"),
          List.of("bs", "hr", "sr", "sl"),
          List.of("nb", "nn", "da"),
          List.of("es", "ca", "pt"),
          List.of("cs", "sk"),
          List.of("xh", "zu"),
          List.of("az", "tr"),
          List.of("ru", "uk", "be", "bg", "mk", "sr"),
          List.of("so", "om"));

  private static final Map<String, Set<String>> RELATIVES = new HashMap<>();

  static {
    for (List<String> group : GROUPS) {
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
