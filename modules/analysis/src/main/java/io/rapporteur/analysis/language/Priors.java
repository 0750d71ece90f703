package io.rapporteur.analysis.language;

import java.util.Set;

/** How much news there is in a language, roughly: what decides when the letters do not. */
final class Priors {
  private static final Set<String> MUCH = LanguageTraits.words("much-news");
  private static final Set<String> LITTLE = LanguageTraits.words("little-news");
  private static final Set<String> LESS_COUNTED = LanguageTraits.words("less-counted");

  private Priors() {}

  /** In nats; the lower the more frequent. */
  static float cost(String tag) {
    return MUCH.contains(tag) || LESS_COUNTED.contains(tag) ? 0 : LITTLE.contains(tag) ? 3 : 1.5f;
  }
}
