package io.rapporteur.rules;

import io.rapporteur.rules.engine.Evidence;

/**
 * How relevant the subjects of a matched rule are. A rule whose query has no boosts gives what it
 * states. With boosts the hits are weighed: what it states, times w / (w + 1), where w is the
 * weight of the hits for the length of the document.
 */
final class Relevance {
  /** A weighed subject of less relevance is not given: a passing mention is no subject. */
  static final double LEAST = .15;

  private Relevance() {}

  static double of(CompiledRule rule, Evidence evidence) {
    double stated = rule.rule().getRelevance();
    if (!rule.weighted()) {
      return stated;
    }
    double weight = evidence.weight() / Math.sqrt(Math.max(50, evidence.words()));
    return stated * weight / (weight + 1);
  }
}
