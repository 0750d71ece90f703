package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Lexeme;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;
import io.rapporteur.analysis.scan.WordClass;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import java.util.Locale;

/** Reads the figure whose number begins at an atom: sign, currency, range, unit, rate. */
final class QuantityReader {
  private static final long STARTS =
      Lexeme.mask(
          WordClass.CARDINAL,
          WordClass.MAGNITUDE,
          WordClass.VAGUE,
          WordClass.FRACTION,
          WordClass.ARTICLE);

  private final Atoms atoms;
  private final boolean[] blocked;

  /** While the next figure is read for its unit only: one step, or a long list costs its square. */
  private boolean borrowing;

  QuantityReader(Atoms atoms, boolean[] blocked) {
    this.atoms = atoms;
    this.blocked = blocked;
  }

  /** Null when no figure begins at {@code i}. */
  Quantity at(int i) {
    if (blocked[i] || !atoms.isNumber(i) && !mayBegin(i)) {
      return null;
    }
    Quantity fold = fold(i);
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
    if (atoms.isAny(i - 1, "several", "few", "many") && atoms.is(i, WordClass.MAGNITUDE)) {
      quantity.vague = true;
      quantity.high = quantity.low * 10;
    }
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      return fraction(quantity);
    }
    currencyBefore(quantity);
    letterMagnitude(quantity);
    range(quantity);
    sign(quantity);
    unit(quantity);
    rate(quantity);
    if (!stands(quantity)) {
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

  /** {@code sixfold}. */
  private Quantity fold(int i) {
    if (!atoms.isWord(i)) {
      return null;
    }
    boolean folds =
        atoms.end(i) - atoms.start(i) > 6
            && atoms.text().regionMatches(true, atoms.end(i) - 4, "fold", 0, 4);
    double times = folds ? Folds.times(atoms.text(i)) : 0;
    if (times == 0) {
      return null;
    }
    Quantity quantity = new Quantity();
    quantity.from = i;
    quantity.to = i + 1;
    quantity.low = times;
    quantity.high = times;
    quantity.comparator = Comparator.multiple;
    quantity.words = true;
    Bounds.apply(atoms, quantity);
    quantity.comparator = Comparator.multiple;
    return quantity;
  }

  private Quantity fraction(Quantity quantity) {
    int at = quantity.to;
    boolean slash = atoms.isAnyMark(quantity.from + 1, "/⁄");
    boolean grown = atoms.is(quantity.from - 1, "by");
    boolean whole = atoms.isAny(at, "of", "the", "its", "their", "his", "her", "all", "a");
    Units.Match unit = slash ? Units.at(atoms, ofA(at), quantity.low) : null;
    boolean hyphened = atoms.isDash(at) && atoms.glued(at);
    if (hyphened
        || !whole && unit == null && !slash && !grown && !atoms.isDash(quantity.from + 1)) {
      return null;
    }
    if (unit != null) {
      quantity.unit = unit.name();
      quantity.to = unit.to();
    } else if (!slash && (whole || !grown)) {
      quantity.comparator = Comparator.share;
      CountedNoun noun = CountedNoun.at(atoms, pastOf(at), false);
      quantity.countedFrom = noun == null ? -1 : noun.from();
      quantity.countedTo = noun == null ? -1 : noun.to();
    }
    Bounds.apply(atoms, quantity);
    return quantity;
  }

  /** {@code 1/16 of a US pint}. */
  private int ofA(int i) {
    int at = atoms.is(i, "of") ? i + 1 : i;
    at = atoms.isAny(at, "a", "an") ? at + 1 : at;
    return atoms.isAny(at, "us", "uk") ? at + 1 : at;
  }

  private int pastOf(int i) {
    int at = atoms.isAny(i, "of") ? i + 1 : i;
    return atoms.isAny(at, "the", "its", "their", "his", "her", "all", "a", "an", "our")
        ? at + 1
        : at;
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
          atoms.isDash(at) && atoms.isWord(unit.to()) && !atoms.is(unit.to(), WordClass.STOP);
      if (quantity.isPercent()) {
        quantity.comparator = Comparator.share;
      }
      return;
    }
    if (times(quantity)) {
      return;
    }
    counted(quantity);
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

  /** {@code 2.5 times}, {@code 3x}, {@code 10-fold}; {@code 7 times} is a count. */
  private boolean times(Quantity quantity) {
    int at = quantity.to;
    boolean hyphen = atoms.isDash(at) && atoms.glued(at);
    int word = hyphen ? at + 1 : at;
    boolean x = atoms.isAny(word, "x") && atoms.glued(word) && !atoms.glued(word + 1);
    if (x || atoms.is(word, "fold")) {
      quantity.comparator = Comparator.multiple;
      quantity.to = word + 1;
      return true;
    }
    if (!atoms.is(word, "times") || atoms.capitalised(word)) {
      return false;
    }
    boolean rate =
        atoms.isAny(word + 1, "a", "an", "per", "each", "every")
            && atoms.is(word + 2, WordClass.TIMEUNIT);
    boolean compares =
        atoms.isAny(word + 1, "more", "higher", "as", "the", "larger", "bigger", "greater")
            || quantity.low != Math.rint(quantity.low)
            || atoms.is(quantity.from - 1, "by")
            || atoms.isAny(
                word + 1, "earnings", "faster", "less", "lower", "better", "that", "book", "its")
            || atoms.is(quantity.from - 2, "by");
    quantity.to = word + 1;
    quantity.unit = compares && !rate ? "" : "time";
    quantity.comparator = compares && !rate ? Comparator.multiple : Comparator.absolute;
    return true;
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
            && !atoms.is(at + 1, WordClass.STOP);
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

  /** {@code per week}, {@code a barrel}, {@code an hour}, {@code /MWh}. */
  private void rate(Quantity quantity) {
    int at = quantity.to;
    boolean of = atoms.is(at, "of") && quantity.money;
    if (of) {
      return;
    }
    int word = atoms.isDash(at) ? at + 1 : at;
    boolean per = atoms.isAny(word, "per", "each") || atoms.isMark(at, '/') && atoms.glued(at);
    boolean article = atoms.isAny(word, "a", "an");
    if (!per && !article || atoms.afterBreak(at)) {
      return;
    }
    int noun = atoms.isDash(word + 1) ? word + 2 : word + 1;
    String period = Units.period(atoms, noun);
    boolean shift = atoms.isAny(noun + 1, "ago", "earlier", "later", "before", "after");
    if (period != null && shift) {
      return;
    }
    if (period != null && (!atoms.is(noun, "second") || per)) {
      quantity.period = period;
      quantity.comparator = Comparator.rate;
      quantity.to = noun + 1;
      return;
    }
    boolean unit =
        quantity.money
            && (article
                ? atoms.is(noun, WordClass.UNIT)
                    || atoms.isAny(
                        noun, "share", "barrel", "unit", "head", "bottle", "ticket", "piece",
                        "night")
                : per);
    if (unit && atoms.isWord(noun) && !atoms.is(noun, WordClass.STOP)) {
      below(quantity, noun);
    } else if (per
        && !quantity.money
        && atoms.is(word, "per")
        && atoms.isWord(noun)
        && !quantity.unit.isEmpty()) {
      below(quantity, noun);
    }
  }

  private void below(Quantity quantity, int noun) {
    Units.Match unit = Units.at(atoms, noun, 1);
    String name = unit == null ? Nouns.singular(atoms, noun) : unit.name();
    quantity.unit = quantity.unit + " per " + name;
    quantity.comparator = Comparator.rate;
    quantity.to = unit == null ? noun + 1 : unit.to();
  }

  /** Whether what was read is a figure at all. */
  private boolean stands(Quantity quantity) {
    if (!Double.isFinite(quantity.low) || !Double.isFinite(quantity.high)) {
      return false;
    }
    if (quantity.money || quantity.comparator != Comparator.absolute) {
      return true;
    }
    if (quantity.words && quantity.high == 1) {
      return One.counts(atoms, quantity);
    }
    return !quantity.words || !quantity.unit.isEmpty() || quantity.high >= 100;
  }
}
