package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/** Every document, or every document with a value in a field. */
final class AnyNode extends Node {
  /** Null for every document. */
  private final Field field;

  AnyNode(Field field) {
    this.field = field;
  }

  @Override
  double likelihood() {
    return 1;
  }

  @Override
  boolean matches(Matching matching) {
    if (field == null) {
      return true;
    }
    DocumentIndex document = matching.document();
    return field.ordered()
        ? !document.facts().measures(field).isEmpty()
        : document.end(field) > document.first(field);
  }

  @Override
  void collect(Matching matching, HitCollector hits) {
    // Everything satisfies it, so there is nothing to point at.
  }

  @Override
  SelectingKeys keys(KeySpace space) {
    return null;
  }
}
