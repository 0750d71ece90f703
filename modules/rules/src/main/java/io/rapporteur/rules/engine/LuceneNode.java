package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import org.apache.lucene.search.Query;

/** Positional functions, which are left to Lucene. */
final class LuceneNode extends Node {
  private final Field field;
  private final Query query;
  private final float weight;

  LuceneNode(Field field, Query query, float weight) {
    this.field = field;
    this.query = query;
    this.weight = weight;
  }

  @Override
  double likelihood() {
    return Likelihood.FOREIGN;
  }

  @Override
  boolean matches(Matching matching) {
    DocumentIndex document = matching.document();
    if (document.first(field) == document.end(field)) {
      return false;
    }
    matching.work(document.end(field) - document.first(field));
    return document.lucene(field).matches(query);
  }

  @Override
  void collect(Matching matching, HitCollector hits) {
    matching
        .document()
        .lucene(field)
        .passages(query, (first, last) -> hits.passage(matching, field, first, last, weight));
  }

  @Override
  SelectingKeys keys(KeySpace space) {
    return null;
  }
}
