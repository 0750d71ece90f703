package io.rapporteur.rules.engine;

import org.apache.lucene.search.Query;

/** What is left to Lucene: positional functions, and near phrases that repeat a word. */
final class LuceneNode extends Node {
  private final Query query;

  /** Terms of which every match holds one; null when not known. */
  private final int[] terms;

  private final float weight;

  LuceneNode(Query query, int[] terms, float weight) {
    this.query = query;
    this.terms = terms;
    this.weight = weight;
  }

  @Override
  double likelihood() {
    return Likelihood.FOREIGN;
  }

  @Override
  boolean matches(Matching matching) {
    if (terms != null && !anyPresent(matching)) {
      return false;
    }
    matching.work(matching.document().tokens().count);
    return matching.document().lucene().matches(query);
  }

  private boolean anyPresent(Matching matching) {
    for (int term : terms) {
      if (matching.word(term) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  void collect(Matching matching, Hits hits) {
    hits.count(1, weight);
  }

  @Override
  int[] keys(KeySpace keys) {
    return terms;
  }
}
