package io.rapporteur.analysis.dates;

/**
 * Which way a clause looks.
 *
 * @param tense of its verb or of what leads the expression
 * @param direct whether what tells it goes with the expression itself, not with the clause at large
 */
record Lean(Tense tense, boolean direct) {
  static final Lean NONE = new Lean(Tense.NONE, false);
  static final Lean DIRECT_PAST = new Lean(Tense.PAST, true);
  static final Lean DIRECT_FUTURE = new Lean(Tense.FUTURE, true);
}
