package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/** A word in a field. */
final class TermNode extends Node {
  private final Field field;
  private final int term;
  private final float weight;
  private final double likelihood;

  TermNode(Field field, int term, float weight, double likelihood) {
    this.field = field;
    this.term = term;
    this.weight = weight;
    this.likelihood = likelihood;
  }

  @Override
  double likelihood() {
    return likelihood;
  }

  @Override
  boolean matches(Matching matching) {
    int word = matching.word(term);
    return word >= 0 && matching.stands(word, field);
  }

  @Override
  void collect(Matching matching, HitCollector hits) {
    hits.words(matching, matching.word(term), field, weight);
  }

  @Override
  SelectingKeys keys(KeySpace space) {
    return SelectingKeys.of(term);
  }

  @Override
  int required(KeySpace space) {
    return term;
  }
}
