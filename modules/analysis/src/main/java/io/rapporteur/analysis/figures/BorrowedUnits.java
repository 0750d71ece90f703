package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/** Numbers whose unit is told with a later one: {@code eight or nine euros}. */
final class BorrowedUnits {
  /** Numbers of a row that have one unit together. */
  private static final int LONGEST_ROW = 6;

  private static final double LEAST_MAGNITUDE = 1000;

  private BorrowedUnits() {}

  /** The atom of the number that may have the unit; -1 when nothing joins one. */
  static int next(Atoms atoms, Quantity quantity) {
    int to = rowEnd(atoms, quantity);
    for (int row = 0; row < LONGEST_ROW; row++) {
      boolean hung = isHung(atoms, to);
      int at = hung ? to + 1 : to;
      boolean joined =
          atoms.is(at, CommonWords.OR)
              || atoms.is(at, CommonWords.AND)
              || hung && atoms.isMark(at, ',')
              || isFrom(atoms, quantity) && atoms.is(at, FigureWords.TO);
      if (!joined) {
        return -1;
      }
      int number = atoms.isMark(at, ',') && isJoint(atoms, at + 1) ? at + 2 : at + 1;
      number = atoms.is(number, FigureWords.EVEN) ? number + 1 : number;
      Numeral numeral = number < atoms.size() ? Numerals.at(atoms, number) : null;
      if (numeral == null) {
        return -1;
      }
      if (!isHung(atoms, numeral.to())) {
        return number;
      }
      to = numeral.to();
    }
    return -1;
  }

  /** Whether a later figure has the unit of one before it. */
  static boolean lends(Atoms atoms, Quantity quantity, Quantity other) {
    boolean hung = isHung(atoms, quantity.to);
    int at = hung ? quantity.to + 1 : quantity.to;
    if (isFrom(atoms, quantity) && atoms.is(at, FigureWords.TO)) {
      return !other.unit.isEmpty();
    }
    if (other.money || other.unit.isEmpty() || other.isRange()) {
      return other.money;
    }
    return hung || atoms.is(at, CommonWords.OR) || isInRow(atoms, quantity);
  }

  /** Past the numbers that follow after commas: {@code 12, 8 and 5 tonnes}. */
  private static int rowEnd(Atoms atoms, Quantity quantity) {
    int to = quantity.to;
    for (int row = 0; row < LONGEST_ROW && atoms.isMark(to, ','); row++) {
      Numeral next = atoms.afterBreak(to + 1) ? null : numeral(atoms, to + 1);
      if (next == null) {
        break;
      }
      to = next.to();
    }
    boolean ends = atoms.is(to, CommonWords.OR) || atoms.is(to, CommonWords.AND);
    return ends ? to : quantity.to;
  }

  /** Whether a number stands in a row of three or more. */
  private static boolean isInRow(Atoms atoms, Quantity quantity) {
    boolean before = atoms.isMark(quantity.from - 1, ',') && isNumber(atoms, quantity.from - 2);
    return before || rowEnd(atoms, quantity) > quantity.to;
  }

  private static Numeral numeral(Atoms atoms, int i) {
    return isNumber(atoms, i) ? Numerals.at(atoms, i) : null;
  }

  private static boolean isNumber(Atoms atoms, int i) {
    return atoms.isNumber(i) || atoms.is(i, CommonWords.CARDINAL);
  }

  /** {@code from 24 to 33 billion euros}: billions both. */
  static void magnitude(Atoms atoms, Quantity quantity, Quantity other) {
    int last = quantity.to - 1;
    boolean bare =
        isFrom(atoms, quantity)
            && atoms.is(quantity.to, FigureWords.TO)
            && quantity.high < LEAST_MAGNITUDE
            && !atoms.is(last, CommonWords.MAGNITUDE);
    for (int i = other.from; bare && i < other.to; i++) {
      if (atoms.is(i, CommonWords.MAGNITUDE)) {
        double times = atoms.lexeme(i).decimal(CommonWords.MAGNITUDE);
        quantity.low = Numerals.exact(quantity.low * times);
        quantity.high = Numerals.exact(quantity.high * times);
        return;
      }
    }
  }

  /** {@code four-, five- and six-cylinder}: a hyphen that hangs after the number. */
  private static boolean isHung(Atoms atoms, int i) {
    return atoms.isDash(i) && atoms.glued(i) && (!atoms.glued(i + 1) || atoms.isMark(i + 1, ','));
  }

  private static boolean isJoint(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.OR) || atoms.is(i, CommonWords.AND);
  }

  private static boolean isFrom(Atoms atoms, Quantity quantity) {
    return atoms.is(quantity.from - 1, FigureWords.FROM);
  }
}
