package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/**
 * Different words near each other in a field, by Lucene's measure: subtract from each word's
 * position its place in the phrase; the greatest minus the least may be at most the slop. The
 * smallest such window is found by always moving on the word that lags behind. A phrase that
 * repeats a word is left to {@link RepeatNode}.
 */
final class SlopNode extends WordsNode {
  private final int slop;

  SlopNode(Field field, int[] terms, double[] likelihoods, int slop, float weight) {
    super(field, terms, likelihoods, Likelihood.NEAR, weight);
    this.slop = slop;
  }

  @Override
  boolean find(Matching matching, HitCollector hits) {
    DocumentIndex document = matching.document();
    int[] byWord = document.byWord();
    int[] at = new int[terms.length];
    int[] end = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      int word = matching.word(terms[i]);
      at[i] = matching.from(word, field);
      end[i] = document.from(word + 1);
      if (at[i] == end[i] || byWord[at[i]] >= document.end(field)) {
        return false;
      }
      matching.work(end[i] - at[i]);
    }
    int[] position = document.tokens().position;
    boolean found = false;
    while (true) {
      int behind = 0;
      int least = Integer.MAX_VALUE;
      int greatest = Integer.MIN_VALUE;
      for (int i = 0; i < at.length; i++) {
        int place = position[byWord[at[i]]] - i;
        if (place < least) {
          least = place;
          behind = i;
        }
        greatest = Math.max(greatest, place);
      }
      if (greatest - least <= slop) {
        found = true;
        if (hits == null) {
          return true;
        }
        report(matching, hits, at);
      }
      at[behind]++;
      if (at[behind] == end[behind] || byWord[at[behind]] >= document.end(field)) {
        return found;
      }
    }
  }

  private void report(Matching matching, HitCollector hits, int[] at) {
    int[] byWord = matching.document().byWord();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int i : at) {
      first = Math.min(first, byWord[i]);
      last = Math.max(last, byWord[i]);
    }
    hits.passage(matching, field, first, last, weight);
  }
}
