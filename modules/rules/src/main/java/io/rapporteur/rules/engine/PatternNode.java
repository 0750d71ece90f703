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
    for (int i = 0; i < matching.wordCount(pattern); i++) {
      matching.work(1);
      if (matching.stands(matching.word(pattern, i), field)) {
        return true;
      }
    }
    return false;
  }

  @Override
  void collect(Matching matching, HitCollector hits) {
    for (int i = 0; i < matching.wordCount(pattern); i++) {
      matching.work(1);
      hits.words(matching, matching.word(pattern, i), field, weight);
    }
  }

  @Override
  SelectingKeys keys(KeySpace space) {
    return SelectingKeys.of(space.pattern(pattern));
  }
}
