package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Lengths in two units: {@code two years and six months}, {@code one hour 15 minutes}. */
final class CompoundLengths {
  private CompoundLengths() {}

  /** The length with what follows it in a smaller unit; the length itself when nothing does. */
  static Timex extended(Atoms atoms, Timex length) {
    int at = DateParts.skip(atoms, length.to, CommonWords.AND);
    boolean counted = atoms.isNumber(at) || atoms.is(at, CommonWords.CARDINAL);
    TimeAmount amount = counted && !atoms.afterBreak(at) ? TimeAmount.at(atoms, at) : null;
    TimeUnit unit = amount == null ? null : TimeUnit.at(atoms, amount.to());
    boolean smaller =
        unit != null
            && amount.number()
            && !Double.isNaN(length.amount)
            && !Double.isNaN(amount.value())
            && unit.compareTo(length.unit) < 0
            && !length.value.contains("X")
            && !atoms.isDash(amount.to())
            && isLetter(length.unit)
            && isLetter(unit)
            && atoms.phraseEnd(amount.to() + 1, LengthWords.SHIFT) < 0
            && atoms.phraseEnd(amount.to() + 1, LengthWords.TOLD_SHIFT) < 0;
    if (!smaller) {
      return length;
    }
    String rest = unit.duration(amount.value());
    boolean sameHalf = length.unit.ofDay() && unit.ofDay();
    Timex whole = length.over(length.from, amount.to() + 1);
    whole.value = length.value + rest.substring(sameHalf ? 2 : 1);
    whole.direction = Timex.OPEN;
    whole.amount = Double.NaN;
    return whole;
  }

  private static boolean isLetter(TimeUnit unit) {
    return unit != TimeUnit.NIGHT && unit != TimeUnit.WEEKEND && unit.times() == 1;
  }
}
