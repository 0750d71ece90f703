package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/** Words next to each other in a field. */
final class PhraseNode extends WordsNode {
  /**
   * @param likelihoods of the terms
   */
  PhraseNode(Field field, int[] terms, double[] likelihoods, float weight) {
    super(field, terms, likelihoods, Likelihood.TOGETHER, weight);
  }

  /** Looks around each token of the rarest word. */
  @Override
  boolean find(Matching matching, HitCollector hits) {
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
    DocumentTokens tokens = matching.document().tokens();
    int position = tokens.position[start];
    for (int i = 0; i < terms.length; i++) {
      if (tokens.word[start + i] != matching.word(terms[i])
          || tokens.position[start + i] != position + i) {
        return false;
      }
    }
    return true;
  }
}
