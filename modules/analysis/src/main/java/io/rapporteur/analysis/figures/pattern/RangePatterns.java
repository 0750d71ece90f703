package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/** The other end of a range: {@code 40 bis 50 Prozent}, {@code entre 5 y 10 millones}. */
final class RangePatterns {
  private final Atoms atoms;
  private final PackWords words;
  private final UnitPatterns units;
  private final MoneyPatterns money;

  RangePatterns(Atoms atoms, PackWords words, UnitPatterns units, MoneyPatterns money) {
    this.atoms = atoms;
    this.words = words;
    this.units = units;
    this.money = money;
  }

  /** Extends a figure by the other end; leaves it alone when there is none. */
  void extend(PatternFigure figure, boolean[] blocked) {
    UnitPatterns.Unit unit = figure.money ? null : units.at(figure.to);
    int joint = unit == null ? figure.to : unit.to();
    int other = pastJoint(figure, joint);
    if (other < 0 || other >= atoms.size() || blocked[other]) {
      return;
    }
    int number = atoms.isMark(other, '%') || money.after(other) != null ? other + 1 : other;
    Numeral high = Numerals.at(atoms, number);
    boolean fits =
        high != null
            && !blocked[number]
            && high.low() == high.high()
            && high.kind() != Numeral.Kind.FRACTION;
    if (!fits || unit != null && !sameUnit(unit, high)) {
      return;
    }
    double shared = sharedMagnitude(figure, high);
    if (figure.low * shared < high.low()) {
      figure.low *= shared;
      figure.high = high.low();
      figure.to = high.to();
    }
  }

  /** Two numbers that a hyphen joins without being a range: a score, a telephone. */
  boolean isCode(PatternFigure figure) {
    int at = figure.to;
    return atoms.isDash(at) && atoms.glued(at) && atoms.isNumber(at + 1) && atoms.glued(at + 1);
  }

  private int pastJoint(PatternFigure figure, int joint) {
    if (atoms.afterBreak(joint)) {
      return -1;
    }
    if (atoms.isDash(joint)) {
      return atoms.glued(joint) == atoms.glued(joint + 1) ? joint + 1 : -1;
    }
    PackWords.Match to = PackWords.at(PatternWords.RANGE_TO, atoms, joint);
    if (to != null) {
      return to.to();
    }
    PackWords.Match from = PackWords.before(PatternWords.RANGE_FROM, atoms, figure.from);
    if (from == null) {
      return -1;
    }
    for (String word : from.value().split("/")) {
      if (atoms.is(joint, word)) {
        return joint + 1;
      }
    }
    return -1;
  }

  private boolean sameUnit(UnitPatterns.Unit unit, Numeral high) {
    UnitPatterns.Unit other = units.at(high.to());
    return other != null && other.name().equals(unit.name());
  }

  /** {@code 40 bis 50 Millionen}: the first end borrows the magnitude of the second. */
  private double sharedMagnitude(PatternFigure figure, Numeral high) {
    double shared = Numerals.magnitude(atoms, high.from(), high.to());
    boolean own = atoms.is(figure.to - 1, CommonWords.MAGNITUDE);
    return own || figure.low >= high.low() / shared ? 1 : shared;
  }
}
