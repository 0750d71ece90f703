package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;
import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;

/** Reads the figure whose number begins at an atom: sign, currency, range, unit, rate. */
final class QuantityReader {
  private static final ClassSet STARTS =
      ClassSet.of(
          CommonWords.CARDINAL,
          CommonWords.MAGNITUDE,
          CommonWords.VAGUE,
          CommonWords.FRACTION,
          CommonWords.ARTICLE,
          FigureWords.MULTIPLE);

  private final Atoms atoms;
  private final boolean[] blocked;

  /** While the next figure is read for its unit only: one step, or a long list costs its square. */
  private boolean borrowing;

  QuantityReader(Atoms atoms, boolean[] blocked) {
    this.atoms = atoms;
    this.blocked = blocked;
  }

  /** Whether the atom belongs to a date. */
  boolean isBlocked(int i) {
    return blocked[i];
  }

  /** Null when no figure begins at {@code i}. */
  Quantity at(int i) {
    if (blocked[i] || !atoms.isNumber(i) && !mayBegin(i)) {
      return null;
    }
    Quantity multiple = Multiples.oneWord(atoms, i);
    if (multiple != null) {
      return multiple;
    }
    Numeral numeral = Numerals.at(atoms, i);
    Quantity score = numeral == null ? null : PollScores.read(atoms, numeral);
    if (score != null) {
      return score;
    }
    if (numeral == null || isNoMeasure(numeral)) {
      return null;
    }
    Quantity ratio = Ratios.read(atoms, numeral);
    if (ratio != null) {
      return ratio;
    }
    Quantity quantity = Quantity.of(numeral);
    quantity.vague = numeral.kind() == Numeral.Kind.VAGUE;
    if (atoms.is(i - 1, FigureWords.SEVERAL) && atoms.is(i, CommonWords.MAGNITUDE)) {
      quantity.vague = true;
      quantity.high = quantity.low * 10;
    }
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      return Fractions.read(atoms, quantity);
    }
    currencyBefore(quantity);
    letterMagnitude(quantity);
    range(quantity);
    sign(quantity);
    boolean more = CountedUnits.isMore(atoms, quantity.to);
    quantity.to = more ? quantity.to + 2 : quantity.to;
    if (!UnitBefore.read(atoms, quantity)) {
      unit(quantity);
      Rates.read(atoms, quantity);
    }
    if (!FigureScreen.of(atoms, quantity) || EmphaticPercent.of(atoms, quantity)) {
      return null;
    }
    BoundWords.apply(atoms, quantity);
    if (more || atoms.isMark(quantity.to, '+') && atoms.glued(quantity.to)) {
      quantity.change = Change.more_than;
      quantity.bound = more ? Bound.at_least : quantity.bound;
    }
    return quantity;
  }

  private boolean mayBegin(int i) {
    return atoms.isOneOf(i, STARTS)
        && (atoms.end(i) - atoms.start(i) > 2 || atoms.isOneOf(i + 1, STARTS));
  }

  private boolean isNoMeasure(Numeral numeral) {
    if (numeral.kind() != Numeral.Kind.DIGITS) {
      return NonMeasures.isOrdinal(atoms, numeral.to())
          || NonMeasures.isNameInWords(atoms, numeral);
    }
    boolean money = CurrencyReader.before(atoms, numeral.from()) != null;
    return !money
        && (NonMeasures.isName(atoms, numeral) || NonMeasures.isAddress(atoms, numeral.to()));
  }

  private void currencyBefore(Quantity quantity) {
    int number = quantity.from;
    boolean minus =
        atoms.isDash(number - 1)
            && atoms.glued(number)
            && atoms.is(number - 2, MoneyWords.SIGN)
            && atoms.glued(number - 1);
    CurrencyReader.Match match = CurrencyReader.before(atoms, minus ? number - 1 : number);
    if (match != null) {
      quantity.money = true;
      quantity.unit = match.code();
      quantity.from = match.at();
      if (minus) {
        quantity.low = -quantity.low;
        quantity.high = quantity.low;
      }
    }
  }

  /** {@code $13.6M}, {@code 25k}, {@code 35m of its devices}, {@code 8 B people}. */
  private void letterMagnitude(Quantity quantity) {
    int at = quantity.to;
    if (quantity.words
        || !atoms.isWord(at)
        || atoms.end(at) - atoms.start(at) != 1
        || atoms.afterBreak(at)) {
      return;
    }
    double times = MagnitudeLetters.times(atoms, at, quantity.money);
    if (times > 1) {
      quantity.low *= times;
      quantity.high = quantity.low;
      quantity.to = at + 1;
    }
  }

  private void range(Quantity quantity) {
    if (quantity.vague) {
      return;
    }
    Ranges.extend(atoms, quantity, blocked);
  }

  private void sign(Quantity quantity) {
    int before = quantity.from - 1;
    int word = atoms.isDash(before) ? before - 1 : before;
    boolean minusWord = atoms.is(word, FigureWords.MINUS) && !atoms.is(word - 1, CommonWords.OR);
    boolean minusMark =
        atoms.isDash(before)
            && atoms.glued(quantity.from)
            && !atoms.glued(before)
            && !isCapitals(before - 1);
    if (minusWord || minusMark && !quantity.money) {
      quantity.low = -quantity.low;
      quantity.high = -quantity.high;
      quantity.from = minusMark ? before : word;
      if (minusMark && UnitReader.percent(atoms, quantity.to) != null) {
        quantity.change = Change.down;
      }
    }
  }

  private boolean isCapitals(int i) {
    return atoms.isCapitals(i)
        && atoms.end(i) - atoms.start(i) > 2
        && UnitReader.percent(atoms, i + 3) == null;
  }

  private void unit(Quantity quantity) {
    int at =
        quantity.vague && atoms.is(quantity.to, CommonWords.OF) ? quantity.to + 1 : quantity.to;
    if (quantity.money) {
      afterMoney(quantity);
      return;
    }
    CurrencyReader.Match currency = CurrencyReader.after(atoms, at);
    if (currency != null) {
      currency(quantity, currency);
      return;
    }
    UnitReader.Match unit = UnitReader.at(atoms, at, quantity.high);
    if (unit != null) {
      quantity.unit = unit.name();
      quantity.measured = unit.measured();
      quantity.to = unit.to();
      quantity.attributive =
          atoms.isDash(at) && atoms.isWord(unit.to()) && !atoms.is(unit.to(), CommonWords.STOP);
      if (quantity.isPercent()) {
        quantity.comparator = Comparator.share;
      }
      return;
    }
    if (!Multiples.times(atoms, quantity)) {
      counted(quantity);
    }
  }

  private void currency(Quantity quantity, CurrencyReader.Match currency) {
    quantity.unit = currency.code();
    quantity.to = currency.at();
    quantity.money = true;
    quantity.minor = currency.times() < 1 && !atoms.capitalised(currency.at() - 2);
    quantity.low = times(quantity.low, currency.times());
    quantity.high = times(quantity.high, currency.times());
  }

  /** Divided by hundred is exact where times a hundredth is not. */
  private static double times(double value, double times) {
    return times < 1 ? value / Math.rint(1 / times) : Numerals.exact(value * times);
  }

  /** {@code $76 US}, {@code $7 million dollars}. */
  private void afterMoney(Quantity quantity) {
    int at = quantity.to;
    if (CurrencyReader.isDollarLetters(atoms, at, quantity.unit)) {
      quantity.to = at + 1;
    } else {
      CurrencyReader.Match again = CurrencyReader.after(atoms, at);
      if (again != null && quantity.unit.equals("USD")) {
        quantity.unit = again.code();
        quantity.to = again.at();
      }
    }
  }

  private void counted(Quantity quantity) {
    int at =
        quantity.vague && atoms.is(quantity.to, CommonWords.OF) ? quantity.to + 1 : quantity.to;
    if (Ages.apply(atoms, quantity) || borrowed(quantity)) {
      return;
    }
    CountedUnits.read(atoms, quantity, at);
  }

  /**
   * {@code eight or nine euros}, {@code four- and six-cylinder}, {@code from 3 to 4 ships}: the
   * unit comes with a later figure.
   */
  private boolean borrowed(Quantity quantity) {
    int next = borrowing ? -1 : BorrowedUnits.next(atoms, quantity);
    if (next < 0 || blocked[next]) {
      return false;
    }
    borrowing = true;
    Quantity other = at(next);
    borrowing = false;
    boolean lends = other != null && BorrowedUnits.lends(atoms, quantity, other);
    if (lends) {
      quantity.borrow(other);
      BorrowedUnits.magnitude(atoms, quantity, other);
    }
    return lends;
  }
}
