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
    List<FieldNumber> measures = matching.document().facts().measures(field);
    for (int i = 0; i < measures.size(); i++) {
      if (holds(measures.get(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  void collect(Matching matching, HitCollector hits) {
    for (FieldNumber measure : matching.document().facts().measures(field)) {
      if (holds(measure) && measure.evidence() != null) {
        hits.evidence(measure.evidence());
      }
    }
    hits.count(1, weight);
  }

  private boolean holds(FieldNumber measure) {
    return low <= measure.value() && measure.value() <= high;
  }

  @Override
  SelectingKeys keys(KeySpace space) {
    return SelectingKeys.of(space.field(field));
  }
}
