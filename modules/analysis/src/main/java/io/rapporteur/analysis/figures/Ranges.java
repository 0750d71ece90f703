package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/**
 * Two ends of one figure: {@code 5% to 10%}, {@code between $48,000 and $90,000}, {@code 5-10W}.
 */
final class Ranges {
  /** How many times the lower end of what is changed by the upper end may be. */
  private static final int WIDEST = 8;

  private Ranges() {}

  static void extend(Atoms atoms, Quantity quantity, boolean[] blocked) {
    UnitReader.Match unit = quantity.money ? null : unitBetween(atoms, quantity.to, quantity.low);
    int joint = unit == null ? afterCurrency(atoms, quantity) : unit.to();
    int other = pastJoint(atoms, joint, quantity);
    if (other < 0
        || other >= atoms.size()
        || blocked[other]
        || atoms.afterBreak(joint)
        || atoms.afterBreak(other)) {
      return;
    }
    boolean own = isCurrencyMark(atoms, other);
    int number = own ? pastCurrency(atoms, other) : other;
    Numeral numeral = number < 0 ? null : Numerals.at(atoms, number);
    boolean fits =
        numeral != null
            && numeral.low() == numeral.high()
            && numeral.kind() != Numeral.Kind.FRACTION
            && (numeral.kind() == Numeral.Kind.DIGITS
                || quantity.words
                || atoms.is(joint, FigureWords.TO));
    if (!fits || own && !quantity.money || isOwnScore(atoms, quantity, numeral, joint)) {
      return;
    }
    settle(atoms, quantity, numeral, unit);
  }

  private static void settle(
      Atoms atoms, Quantity quantity, Numeral numeral, UnitReader.Match unit) {
    double high = numeral.low();
    int to = numeral.to();
    if (atoms.isWord(to) && atoms.end(to) - atoms.start(to) == 1 && !atoms.afterBreak(to)) {
      double times = MagnitudeLetters.times(atoms, to, quantity.money);
      if (times > 1) {
        high *= times;
        to++;
      }
    }
    double shared = sharedMagnitude(atoms, quantity, numeral, high);
    boolean same =
        unit == null
            || sameUnit(atoms, to, unit, high)
            || atoms.is(quantity.from - 1, FigureWords.FROM) && UnitReader.isBare(atoms, to);
    if (!same || isAmountAndLevel(atoms, quantity, shared, high)) {
      return;
    }
    quantity.low *= shared;
    quantity.high = high;
    quantity.to = to;
  }

  /** {@code fell by 400 to 9,000}: how much, and what it came to; the ends of a range are near. */
  private static boolean isAmountAndLevel(
      Atoms atoms, Quantity quantity, double shared, double high) {
    return atoms.is(quantity.from - 1, FigureWords.BY)
        && atoms.is(quantity.to, FigureWords.TO)
        && high > quantity.low * shared * WIDEST;
  }

  /** {@code 89 to 93 billion}: the first end borrows the magnitude of the second. */
  private static double sharedMagnitude(
      Atoms atoms, Quantity quantity, Numeral numeral, double high) {
    boolean hasOwn =
        atoms.is(quantity.to - 1, CommonWords.MAGNITUDE)
            || quantity.low >= 1000 && quantity.low * 10 > high;
    if (hasOwn) {
      return 1;
    }
    double bare = high / Numerals.magnitude(atoms, numeral.from(), numeral.to() + 1);
    if (numeral.to() < atoms.size() && bare == high) {
      Numeral plain = Numerals.at(atoms, numeral.from());
      bare = plain == null ? high : plain.low();
    }
    return quantity.low < bare && bare < high ? high / bare : 1;
  }

  private static boolean sameUnit(Atoms atoms, int to, UnitReader.Match unit, double value) {
    UnitReader.Match other = UnitReader.at(atoms, to, value);
    return other != null && other.name().equals(unit.name());
  }

  private static UnitReader.Match unitBetween(Atoms atoms, int i, double value) {
    return UnitReader.at(atoms, i, value);
  }

  private static int afterCurrency(Atoms atoms, Quantity quantity) {
    boolean letters =
        quantity.money && CurrencyReader.isDollarLetters(atoms, quantity.to, quantity.unit);
    return letters ? quantity.to + 1 : quantity.to;
  }

  /** Past what joins two ends; -1 when they are no range. */
  private static int pastJoint(Atoms atoms, int joint, Quantity quantity) {
    int at = joint;
    if (atoms.isDash(at) && !atoms.afterBreak(at + 1) && !atoms.is(at + 1, FigureWords.TO)) {
      boolean tight = atoms.glued(at) == atoms.glued(at + 1);
      return tight ? at + 1 : -1;
    }
    if (atoms.isMark(at, '/') && atoms.glued(at) && isCurrencyMark(atoms, at + 1)) {
      return at + 1;
    }
    boolean hyphened = atoms.isDash(at) && atoms.is(at + 1, FigureWords.TO) && atoms.isDash(at + 2);
    if (hyphened) {
      return at + 3;
    }
    boolean hung = atoms.isDash(at) && atoms.glued(at) && atoms.is(at + 1, FigureWords.TO);
    if (hung) {
      return at + 2;
    }
    if (atoms.is(at, FigureWords.TO)) {
      int other = atoms.isDash(at + 1) ? at + 2 : at + 1;
      boolean bare =
          joint == quantity.to && !quantity.money && atoms.is(quantity.from - 1, FigureWords.BY);
      boolean changed = Changes.from(atoms, quantity.from - 1) || isListed(atoms, quantity, other);
      return changed || rises(atoms, quantity) && !bare ? -1 : other;
    }
    return atoms.is(at, CommonWords.AND) && isBetween(atoms, quantity.from) ? at + 1 : -1;
  }

  /** {@code (120 to 140)} in a list of changes. */
  private static boolean isListed(Atoms atoms, Quantity quantity, int other) {
    return atoms.isNumber(other)
        && atoms.isMark(other + 1, ')')
        && Changes.inList(atoms, quantity.from - 1);
  }

  /** {@code rose 8 percent to 99}: what it came to, not another end. */
  private static boolean rises(Atoms atoms, Quantity quantity) {
    int before = quantity.from - 1;
    int at = atoms.is(before, FigureWords.CHANGE_JOINT) ? before - 1 : before;
    boolean added = atoms.phraseStart(at, FigureWords.ADDING) >= 0;
    return (added || atoms.is(at, CommonWords.UP) || atoms.is(at, CommonWords.DOWN))
        && !atoms.is(before, FigureWords.FROM);
  }

  private static boolean isBetween(Atoms atoms, int from) {
    for (int i = from - 1; i >= from - 5 && i >= 0 && !atoms.isNumber(i); i--) {
      if (atoms.is(i, FigureWords.BETWEEN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCurrencyMark(Atoms atoms, int i) {
    return atoms.is(i, MoneyWords.SIGN)
        || atoms.is(i + 1, MoneyWords.SIGN)
            && atoms.isWord(i)
            && atoms.end(i) - atoms.start(i) <= 2;
  }

  private static int pastCurrency(Atoms atoms, int i) {
    for (int at = i; at < i + 4; at++) {
      if (atoms.isNumber(at)) {
        return at;
      }
    }
    return -1;
  }

  /** {@code 3-2}: a score goes without a unit and is small. */
  private static boolean isOwnScore(Atoms atoms, Quantity quantity, Numeral other, int joint) {
    boolean aged = atoms.phraseStart(quantity.from - 1, FigureWords.AGE_BEFORE) >= 0;
    boolean small = !aged && quantity.low < 20 && other.low() < 20 && atoms.isDash(joint);
    boolean bare =
        UnitReader.at(atoms, other.to(), other.low()) == null
            && CurrencyReader.after(atoms, other.to()) == null
            && !quantity.money;
    return small && bare && !EnglishNouns.isPlural(atoms, other.to());
  }
}
