package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import java.util.List;

/** A number or instant of the document between two bounds, inclusive. */
final class NumberNode extends Node {
  private final Field field;
  private final double low;
  private final double high;
  private final float weight;

  NumberNode(Field field, double low, double high, float weight) {
    this.field = field;
    this.low = low;
    this.high = high;
    this.weight = weight;
  }

  @Override
  double likelihood() {
    return Likelihood.NUMBER;
  }

  @Override
  boolean matches(Matching matching) {
    List<Measure> measures = matching.document().facts().measures(field);
    for (int i = 0; i < measures.size(); i++) {
      if (holds(measures.get(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  void collect(Matching matching, Hits hits) {
    for (Measure measure : matching.document().facts().measures(field)) {
      if (holds(measure) && measure.evidence() != null) {
        hits.evidence(measure.evidence());
      }
    }
    hits.count(1, weight);
  }

  private boolean holds(Measure measure) {
    return low <= measure.value() && measure.value() <= high;
  }

  @Override
  Keys keys(KeySpace space) {
    return Keys.of(space.field(field));
  }
}
