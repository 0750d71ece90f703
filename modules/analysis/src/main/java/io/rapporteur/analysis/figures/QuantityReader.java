package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import java.util.Locale;

/** Reads the figure whose number begins at an atom: sign, currency, range, unit, rate. */
final class QuantityReader {
  private static final ClassSet STARTS =
      ClassSet.of(
          CommonWords.CARDINAL,
          CommonWords.MAGNITUDE,
          CommonWords.VAGUE,
          CommonWords.FRACTION,
          CommonWords.ARTICLE);

  private final Atoms atoms;
  private final boolean[] blocked;
  private final FigureCoverage coverage;

  /** While the next figure is read for its unit only: one step, or a long list costs its square. */
  private boolean borrowing;

  QuantityReader(Atoms atoms, boolean[] blocked, FigureCoverage coverage) {
    this.atoms = atoms;
    this.blocked = blocked;
    this.coverage = coverage;
  }

  /** Null when no figure begins at {@code i}. */
  Quantity at(int i) {
    if (blocked[i] || !atoms.isNumber(i) && !mayBegin(i)) {
      return null;
    }
    Quantity fold = Multiples.fold(atoms, i);
    if (fold != null) {
      return fold;
    }
    Numeral numeral = Numerals.at(atoms, i);
    if (numeral == null || numeral.kind() == Numeral.Kind.DIGITS && isTrap(numeral)) {
      return null;
    }
    Quantity quantity = new Quantity();
    quantity.from = numeral.from();
    quantity.to = numeral.to();
    quantity.low = numeral.low();
    quantity.high = numeral.high();
    quantity.words = numeral.kind() != Numeral.Kind.DIGITS;
    quantity.vague = numeral.kind() == Numeral.Kind.VAGUE;
    if (atoms.isAny(i - 1, "several", "few", "many") && atoms.is(i, CommonWords.MAGNITUDE)) {
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
    unit(quantity);
    Rates.read(atoms, quantity);
    if (!stands(quantity)) {
      return null;
    }
    if (Emphasis.of(atoms, quantity)) {
      return null;
    }
    Bounds.apply(atoms, quantity);
    if (atoms.isMark(quantity.to, '+') && atoms.glued(quantity.to)) {
      quantity.change = Change.more_than;
    }
    return quantity;
  }

  private boolean mayBegin(int i) {
    int length = atoms.end(i) - atoms.start(i);
    if (!atoms.isOneOf(i, STARTS)) {
      return length > 6 && atoms.text().regionMatches(true, atoms.end(i) - 4, "fold", 0, 4);
    }
    return length > 2 || atoms.isOneOf(i + 1, STARTS);
  }

  private boolean isTrap(Numeral numeral) {
    boolean money = Currencies.before(atoms, numeral.from()) != null;
    return !money && (Traps.isName(atoms, numeral) || Traps.isAddress(atoms, numeral.to()));
  }

  private void currencyBefore(Quantity quantity) {
    int number = quantity.from;
    boolean minus =
        atoms.isDash(number - 1)
            && atoms.glued(number)
            && atoms.isAnyMark(number - 2, "$€£")
            && atoms.glued(number - 1);
    Currencies.Match match = Currencies.before(atoms, minus ? number - 1 : number);
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
    double times = Magnitudes.times(atoms, at, quantity.money);
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
    boolean minusWord =
        atoms.is(before, "minus") || atoms.isDash(before) && atoms.is(before - 1, "minus");
    boolean minusMark =
        atoms.isDash(before)
            && atoms.glued(quantity.from)
            && !atoms.glued(before)
            && !isCapitals(before - 1);
    if (minusWord || minusMark && !quantity.money) {
      quantity.low = -quantity.low;
      quantity.high = -quantity.high;
      quantity.from = atoms.is(before, "minus") || minusMark ? before : before - 1;
      if (minusMark && Units.percent(atoms, quantity.to) != null) {
        quantity.change = Change.down;
      }
    }
  }

  private boolean isCapitals(int i) {
    String word = atoms.isWord(i) ? atoms.text(i) : "";
    return word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Units.percent(atoms, i + 3) == null;
  }

  private void unit(Quantity quantity) {
    int at = quantity.vague && atoms.is(quantity.to, "of") ? quantity.to + 1 : quantity.to;
    if (quantity.money) {
      afterMoney(quantity);
      return;
    }
    Currencies.Match currency = Currencies.after(atoms, at);
    if (currency != null) {
      quantity.unit = currency.code();
      quantity.to = currency.at();
      quantity.money = true;
      return;
    }
    Units.Match unit = Units.at(atoms, at, quantity.high);
    if (unit != null) {
      quantity.unit = unit.name();
      quantity.to = unit.to();
      quantity.attributive =
          atoms.isDash(at) && atoms.isWord(unit.to()) && !atoms.is(unit.to(), CommonWords.STOP);
      if (quantity.isPercent()) {
        quantity.comparator = Comparator.share;
      }
      return;
    }
    if (!Multiples.times(atoms, quantity) && coverage.tellsMeasures()) {
      counted(quantity);
    }
  }

  /** {@code $76 US}, {@code $7 million dollars}. */
  private void afterMoney(Quantity quantity) {
    int at = quantity.to;
    boolean us = atoms.is(at, "us") && "US".equals(atoms.text(at)) && quantity.unit.equals("USD");
    if (us) {
      quantity.to = at + 1;
    } else {
      Currencies.Match again = Currencies.after(atoms, at);
      if (again != null && quantity.unit.equals("USD")) {
        quantity.unit = again.code();
        quantity.to = again.at();
      }
    }
  }

  private void counted(Quantity quantity) {
    int at = quantity.vague && atoms.is(quantity.to, "of") ? quantity.to + 1 : quantity.to;
    if (Ages.apply(atoms, quantity) || borrowed(quantity)) {
      return;
    }
    boolean hyphen =
        atoms.isDash(at)
            && atoms.glued(at)
            && atoms.isWord(at + 1)
            && atoms.glued(at + 1)
            && !atoms.is(at + 1, CommonWords.STOP);
    if (hyphen) {
      quantity.unit = Nouns.singular(atoms, at + 1);
      quantity.to = at + 2;
      quantity.attributive = true;
      return;
    }
    boolean one = quantity.high == 1;
    CountedNoun noun = CountedNoun.at(atoms, at, one);
    if (noun == null || atoms.afterBreak(at)) {
      return;
    }
    quantity.unit = noun.unit(atoms);
    quantity.to = noun.to();
    quantity.countedFrom = noun.from();
    quantity.countedTo = noun.to();
  }

  /** {@code eight or nine euros}, {@code four- and six-cylinder}: the unit comes with the next. */
  private boolean borrowed(Quantity quantity) {
    boolean hung =
        atoms.isDash(quantity.to) && atoms.glued(quantity.to) && !atoms.glued(quantity.to + 1);
    int at = hung ? quantity.to + 1 : quantity.to;
    if (!atoms.isAny(at, "or", "and") && !(hung && atoms.isMark(at, ','))) {
      return false;
    }
    int next = at + 1;
    if (borrowing || next >= atoms.size() || blocked[next] || Numerals.at(atoms, next) == null) {
      return false;
    }
    borrowing = true;
    Quantity other = at(next);
    borrowing = false;
    if (other == null || other.money || other.unit.isEmpty() || other.isRange()) {
      return other != null && other.money && borrow(quantity, other);
    }
    return (hung || atoms.is(at, "or")) && borrow(quantity, other);
  }

  private static boolean borrow(Quantity quantity, Quantity other) {
    quantity.unit = other.unit;
    quantity.money = other.money;
    quantity.countedFrom = other.countedFrom;
    quantity.countedTo = other.countedTo;
    return true;
  }

  /** Whether what was read is a figure at all. */
  private boolean stands(Quantity quantity) {
    if (!Double.isFinite(quantity.low) || !Double.isFinite(quantity.high)) {
      return false;
    }
    if (quantity.money || quantity.comparator != Comparator.absolute) {
      return true;
    }
    if (quantity.words && atoms.is(quantity.from - 1, "in") && atoms.is(quantity.from - 2, "one")) {
      return false;
    }
    if (quantity.words && quantity.high == 1) {
      return One.counts(atoms, quantity);
    }
    return !quantity.words || !quantity.unit.isEmpty() || quantity.high >= 100;
  }
}
