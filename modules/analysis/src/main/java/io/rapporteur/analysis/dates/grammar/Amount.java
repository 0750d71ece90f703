package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/**
 * How many units of time.
 *
 * @param to atom just past it
 * @param value the number; NaN for {@code several}
 * @param number true when a number stands there
 * @param article true when only {@code a} does
 */
record Amount(int to, double value, boolean number, boolean article) {

  static Amount at(Atoms atoms, int i) {
    boolean article = atoms.isAny(i, "a", "an");
    if (article && atoms.isAny(i + 1, "few", "couple", "handful", "number")) {
      int to = atoms.is(i + 2, "of") ? i + 3 : i + 2;
      return new Amount(to, atoms.is(i + 1, "couple") ? 2 : Double.NaN, false, false);
    }
    if (atoms.isAny(i, "several", "few", "many") && !atoms.isNumber(i + 1)) {
      return new Amount(i + 1, Double.NaN, false, false);
    }
    boolean filled = article && atoms.isAny(i + 1, "mere", "further", "full", "whole");
    Numeral numeral = Numerals.at(atoms, filled ? i + 2 : i);
    if (numeral == null) {
      return article && !filled ? new Amount(i + 1, 1, false, true) : null;
    }
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      return null;
    }
    boolean vague = numeral.kind() == Numeral.Kind.VAGUE;
    return new Amount(numeral.to(), vague ? Double.NaN : numeral.low(), true, false);
  }
}
