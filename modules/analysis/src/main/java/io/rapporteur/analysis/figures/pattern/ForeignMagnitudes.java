package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePacks;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Magnitudes of all languages that have a pack. Where one of another language follows an amount of
 * money ({@code $5 million} in a Spanish text), the amount is not what stands before it.
 */
final class ForeignMagnitudes {
  private static final int SHORTEST = 4;

  private ForeignMagnitudes() {}

  /** Loaded when first asked for: it takes every pack. */
  private static final class Words {
    static final Set<String> ALL = all();

    private static Set<String> all() {
      Set<String> all = new HashSet<>();
      for (String tag : LanguagePacks.tags()) {
        LanguagePacks.of(tag)
            .ifPresent(pack -> all.addAll(pack.list(CommonWords.MAGNITUDE).words()));
      }
      return all;
    }
  }

  static boolean has(String word) {
    return word.length() >= SHORTEST && Words.ALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
