package io.rapporteur.analysis.language;

import java.util.Set;

/** How much news there is in a language, roughly: what decides when the letters do not. */
final class Priors {
  private static final Set<String> MUCH = Traits.words("much-news");
  private static final Set<String> LITTLE = Traits.words("little-news");
  private static final Set<String> LESS_COUNTED = Traits.words("less-counted");

  private Priors() {}

  /** In nats; the lower the more frequent. */
  static float cost(String tag) {
    return MUCH.contains(tag) || LESS_COUNTED.contains(tag) ? 0 : LITTLE.contains(tag) ? 3 : 1.5f;
  }
}
