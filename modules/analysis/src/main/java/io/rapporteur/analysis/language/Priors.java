package io.rapporteur.analysis.language;

import java.util.Set;

/** How much news there is in a language, roughly: what decides when the letters do not. */
final class Priors {
  private static final Set<String> MUCH =
      Set.of("en", "es", "fr", "de", "ru", "ar", "pt", "it", "tr", "id", "fa", "hi");

  private static final Set<String> LITTLE =
      Set.of("la", "eo", "mi", "nn", "ts", "tn", "st", "xh", "sn", "lg", "cy", "ga");

  /**
   * Close relatives whose statistics come from less text, and therefore cost more than they should.
   */
  private static final Set<String> LESS_COUNTED = Set.of("bs");

  private Priors() {}

  /** In nats; the lower the more frequent. */
  static float cost(String tag) {
    return MUCH.contains(tag) || LESS_COUNTED.contains(tag) ? 0 : LITTLE.contains(tag) ? 3 : 1.5f;
  }
}
