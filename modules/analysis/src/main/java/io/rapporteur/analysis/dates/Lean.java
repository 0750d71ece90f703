package io.rapporteur.analysis.dates;

/**
 * Which way a clause looks.
 *
 * @param tense of its verb or of what leads the expression
 * @param direct whether what tells it goes with the expression itself, not with the clause at large
 * @param open whether it is told by what may or must be only, so that it need not come
 */
record Lean(Tense tense, boolean direct, boolean open) {
  static final Lean NONE = new Lean(Tense.NONE, false, false);
  static final Lean DIRECT_PAST = new Lean(Tense.PAST, true, false);
  static final Lean DIRECT_FUTURE = new Lean(Tense.FUTURE, true, false);

  /** Told as to come, and no mere may or must. */
  boolean isPlanned() {
    return tense == Tense.FUTURE && !open;
  }
}
