package io.rapporteur.analysis.dates;

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
 * @param mod TIMEX3 modifier from the words before, or null
 */
record Amount(int to, double value, boolean number, boolean article, String mod) {

  static Amount at(Atoms atoms, int i) {
    int at = i;
    if (atoms.isAny(i, "a", "an")) {
      if (atoms.isAny(i + 1, "few", "couple", "handful", "number")) {
        boolean couple = atoms.is(i + 1, "couple");
        int to = atoms.is(i + 2, "of") ? i + 3 : i + 2;
        return new Amount(
            couple || to > i + 2 || atoms.is(i + 1, "few") ? to : i + 2,
            couple ? 2 : Double.NaN,
            false,
            false,
            null);
      }
      at = atoms.isAny(i + 1, "mere", "further", "full", "whole") ? i + 2 : i;
    }
    if (atoms.isAny(i, "several", "few", "many", "some") && !atoms.isNumber(i + 1)) {
      return atoms.is(i, "some") ? null : new Amount(i + 1, Double.NaN, false, false, null);
    }
    Numeral numeral = Numerals.at(atoms, at);
    if (numeral == null) {
      boolean article = atoms.isAny(i, "a", "an") && at == i;
      return article ? new Amount(i + 1, 1, false, true, null) : null;
    }
    boolean vague = numeral.kind() == Numeral.Kind.VAGUE;
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      return null;
    }
    return new Amount(numeral.to(), vague ? Double.NaN : numeral.low(), true, false, null);
  }

  /** True when nothing but a number of units stands there, as in {@code 10 yards back}. */
  boolean plain(Atoms atoms) {
    return !number && !Double.isNaN(value) && value != 2 || atoms.isNumber(to - 1);
  }
}
