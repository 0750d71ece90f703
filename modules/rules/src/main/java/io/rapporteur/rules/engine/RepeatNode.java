package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import org.apache.lucene.search.Query;

/**
 * A near phrase that repeats a word. Lucene's measure for these has corners that no short rule
 * describes, so Lucene itself is asked, on an index of the phrase's words alone.
 */
final class RepeatNode extends Node {
  private final Field field;
  private final int[] terms;
  private final int rarest;

  /** The term that is rarest but one, -1 when there is none other. */
  private final int second;

  private final Query query;
  private final double likelihood;
  private final float weight;

  RepeatNode(Field field, int[] terms, double[] likelihoods, Query query, float weight) {
    this.field = field;
    this.terms = terms;
    this.query = query;
    this.weight = weight;
    this.rarest = Likelihood.least(likelihoods);
    this.second = Likelihood.second(terms, likelihoods, rarest);
    this.likelihood = likelihoods[rarest] * Likelihood.NEAR;
  }

  @Override
  double likelihood() {
    return likelihood;
  }

  @Override
  boolean matches(Matching matching) {
    DocumentIndex document = matching.document();
    for (int term : terms) {
      int word = matching.word(term);
      if (word < 0 || !matching.stands(word, field)) {
        return false;
      }
    }
    boolean[] only = new boolean[document.words().size()];
    for (int term : terms) {
      only[matching.word(term)] = true;
    }
    matching.work(document.end(field) - document.first(field));
    return LuceneField.of(document, field, only).matches(query);
  }

  @Override
  void collect(Matching matching, Hits hits) {
    for (int i = 0; i < terms.length; i++) {
      hits.words(matching, matching.word(terms[i]), field, weight / terms.length);
    }
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
