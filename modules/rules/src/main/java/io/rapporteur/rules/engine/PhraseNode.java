package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/** Words next to each other in a field. */
final class PhraseNode extends Node {
  private final Field field;
  private final int[] terms;
  private final float weight;
  private final int rarest;

  /** The term that is rarest but one, -1 when there is none other. */
  private final int second;

  private final double likelihood;

  /**
   * @param likelihoods of the terms
   */
  PhraseNode(Field field, int[] terms, double[] likelihoods, float weight) {
    this.field = field;
    this.terms = terms;
    this.weight = weight;
    this.rarest = Likelihood.least(likelihoods);
    this.second = Likelihood.second(terms, likelihoods, rarest);
    this.likelihood = likelihoods[rarest] * Likelihood.TOGETHER;
  }

  @Override
  double likelihood() {
    return likelihood;
  }

  @Override
  boolean matches(Matching matching) {
    return present(matching) && find(matching, null);
  }

  @Override
  void collect(Matching matching, Hits hits) {
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

  /**
   * Looks around each token of the rarest word; stops at the first find unless there are hits to
   * fill.
   */
  private boolean find(Matching matching, Hits hits) {
    DocumentIndex document = matching.document();
    int[] byWord = document.byWord();
    int driver = matching.word(terms[rarest]);
    int from = matching.from(driver, field);
    int end = document.from(driver + 1);
    int last = document.end(field) - terms.length;
    boolean found = false;
    matching.work(end - from);
    for (int i = from; i < end; i++) {
      int start = byWord[i] - rarest;
      if (start > last) {
        break;
      }
      if (start >= document.first(field) && stands(matching, start)) {
        found = true;
        if (hits == null) {
          return true;
        }
        hits.passage(matching, field, start, start + terms.length - 1, weight);
      }
    }
    return found;
  }

  private boolean stands(Matching matching, int start) {
    Tokens tokens = matching.document().tokens();
    int position = tokens.position[start];
    for (int i = 0; i < terms.length; i++) {
      if (tokens.word[start + i] != matching.word(terms[i])
          || tokens.position[start + i] != position + i) {
        return false;
      }
    }
    return true;
  }

  @Override
  Keys keys(KeySpace space) {
    return Keys.of(terms[rarest], second);
  }

  @Override
  int required(KeySpace space) {
    return terms[rarest];
  }
}
