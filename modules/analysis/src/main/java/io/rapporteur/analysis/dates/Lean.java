package io.rapporteur.analysis.dates;

/**
 * Which way a clause looks.
 *
 * @param tense of its verb or of what leads the expression
 * @param direct whether what tells it goes with the expression itself, not with the clause at large
 * @param open whether it is told by what may or must be only, so that it need not come
 * @param follows whether it stands behind the expression
 */
record Lean(Tense tense, boolean direct, boolean open, boolean follows) {
  static final Lean NONE = new Lean(Tense.NONE, false, false, false);
  static final Lean DIRECT_PAST = new Lean(Tense.PAST, true, false, false);
  static final Lean DIRECT_FUTURE = new Lean(Tense.FUTURE, true, false, false);

  /** Told as to come, and no mere may or must. */
  boolean isPlanned() {
    return tense == Tense.FUTURE && !open;
  }
}
