package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/**
 * Numbers what may select a rule: first the segment's words, then its patterns, then the fields
 * that hold numbers.
 */
final class KeySpace {
  private final float[] likelihoods;
  private final int patterns;

  /**
   * @param likelihoods of the terms
   */
  KeySpace(float[] likelihoods, int patterns) {
    this.likelihoods = likelihoods;
    this.patterns = patterns;
  }

  int terms() {
    return likelihoods.length;
  }

  int patterns() {
    return patterns;
  }

  double likelihood(int term) {
    return likelihoods[term];
  }

  int pattern(int pattern) {
    return terms() + pattern;
  }

  int field(Field field) {
    return terms() + patterns + field.ordinal();
  }

  int size() {
    return terms() + patterns + Field.values().length;
  }
}
