package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/** Several words that have to stand in one field in some arrangement. */
abstract class WordsNode extends Node {
  final Field field;
  final int[] terms;
  final float weight;

  /** The place of the term that is rarest. */
  final int rarest;

  /** The term that is rarest but one, -1 when there is none other. */
  private final int second;

  private final double likelihood;

  /**
   * @param likelihoods of the terms
   * @param arranged how likely documents that have the words have them so arranged
   */
  WordsNode(Field field, int[] terms, double[] likelihoods, double arranged, float weight) {
    this.field = field;
    this.terms = terms;
    this.weight = weight;
    this.rarest = Likelihood.least(likelihoods);
    this.second = Likelihood.second(terms, likelihoods, rarest);
    this.likelihood = likelihoods[rarest] * arranged;
  }

  /**
   * Looks for the arrangement in a document that has all of the words, in this field or another.
   *
   * @param hits to be filled with every find; null when the first one will do
   */
  abstract boolean find(Matching matching, HitCollector hits);

  @Override
  final boolean matches(Matching matching) {
    return present(matching) && find(matching, null);
  }

  @Override
  final void collect(Matching matching, HitCollector hits) {
    if (present(matching)) {
      find(matching, hits);
    }
  }

  private boolean present(Matching matching) {
    for (int term : terms) {
      if (matching.word(term) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  final double likelihood() {
    return likelihood;
  }

  @Override
  final SelectingKeys keys(KeySpace space) {
    return SelectingKeys.of(terms[rarest], second);
  }

  @Override
  final int required(KeySpace space) {
    return terms[rarest];
  }
}
