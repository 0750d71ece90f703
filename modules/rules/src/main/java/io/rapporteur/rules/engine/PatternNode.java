package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/** A word by its shape, in a field. */
final class PatternNode extends Node {
  private final Field field;
  private final int pattern;
  private final float weight;

  PatternNode(Field field, int pattern, float weight) {
    this.field = field;
    this.pattern = pattern;
    this.weight = weight;
  }

  @Override
  double likelihood() {
    return Likelihood.PATTERN;
  }

  @Override
  boolean matches(Matching matching) {
    for (int word : matching.words(pattern)) {
      if (matching.stands(word, field)) {
        return true;
      }
    }
    return false;
  }

  @Override
  void collect(Matching matching, Hits hits) {
    for (int word : matching.words(pattern)) {
      hits.words(matching, word, field, weight);
    }
  }

  @Override
  Keys keys(KeySpace space) {
    return Keys.of(space.pattern(pattern));
  }
}
