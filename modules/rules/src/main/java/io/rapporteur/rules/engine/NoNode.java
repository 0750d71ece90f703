package io.rapporteur.rules.engine;

/** No document. */
final class NoNode extends Node {
  @Override
  double likelihood() {
    return 0;
  }

  @Override
  boolean matches(Matching matching) {
    return false;
  }

  @Override
  void collect(Matching matching, HitCollector hits) {
    throw new IllegalStateException("nothing matches");
  }

  @Override
  SelectingKeys keys(KeySpace space) {
    return SelectingKeys.NEVER;
  }
}
