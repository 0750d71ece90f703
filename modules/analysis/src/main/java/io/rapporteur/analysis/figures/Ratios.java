package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/** Parts told by two numbers: {@code one in five}, {@code 9 out of 10 voters}. */
final class Ratios {
  private static final int MOST_IN = 1000;

  private Ratios() {}

  /** Reads on from the number of the part; null when no whole follows. */
  static Quantity read(Atoms atoms, Numeral part) {
    int noun = noun(atoms, part);
    int joint = noun < 0 ? part.to() : noun + 1;
    int past = atoms.phraseEnd(joint, FigureWords.OUT_OF);
    boolean of = past > 0;
    int at = of ? past : atoms.is(joint, FigureWords.IN) ? joint + 1 : -1;
    if (at < 0 || at >= atoms.size() || atoms.afterBreak(part.to(), joint) || !part.whole()) {
      return null;
    }
    at = atoms.is(at, FigureWords.EVERY) ? at + 1 : at;
    Numeral whole = Numerals.at(atoms, at);
    if (whole == null || !isWhole(atoms, part, whole) || !of && !isRate(atoms, part, whole, noun)) {
      return null;
    }
    Quantity quantity = new Quantity();
    quantity.from = part.from();
    quantity.to = whole.to();
    quantity.low = part.low() / whole.low();
    quantity.high = quantity.low;
    quantity.words = part.kind() != Numeral.Kind.DIGITS;
    Fractions.percent(quantity);
    Fractions.share(atoms, quantity, noun < 0 ? quantity.to : noun);
    BoundWords.apply(atoms, quantity);
    return quantity;
  }

  private static boolean isWhole(Atoms atoms, Numeral part, Numeral whole) {
    // Styles that spell numbers out do so up to nine: "one in 10".
    boolean alike = part.kind() == whole.kind() || whole.kind() == Numeral.Kind.DIGITS;
    return alike
        && whole.whole()
        && whole.low() == whole.high()
        && part.low() >= 1
        && part.low() < whole.low()
        && whole.low() <= MOST_IN
        && UnitReader.at(atoms, whole.to(), whole.low()) == null
        && CurrencyReader.after(atoms, whole.to()) == null;
  }

  /** {@code one person in ten}: the noun between the numbers; -1 when there is none. */
  private static int noun(Atoms atoms, Numeral part) {
    int at = part.to();
    boolean noun =
        atoms.isWord(at)
            && !atoms.capitalised(at)
            && !atoms.is(at, CommonWords.STOP)
            && (part.low() == 1) != EnglishNouns.isPlural(atoms, at);
    return noun ? at : -1;
  }

  /** {@code one in five}, {@code 3 in 4 voters}; but not {@code killed two in three villages}. */
  private static boolean isRate(Atoms atoms, Numeral part, Numeral whole, int noun) {
    boolean round = whole.low() <= 5 || whole.low() == 10 || whole.low() >= 100;
    if (noun >= 0) {
      return (round || part.low() == 1)
          && isSubject(atoms, part.from())
          && !countsPlaces(atoms, part, whole.to());
    }
    boolean told =
        part.low() == 1
            && (EnglishNouns.isPlural(atoms, whole.to())
                || atoms.is(whole.to(), CommonWords.OF) && !atoms.afterBreak(whole.to()));
    return (round || told)
        && !atoms.is(part.from() - 1, CommonWords.PAST)
        && !EnglishEndings.isPast(atoms, part.from() - 1)
        && (part.low() == 1 || EnglishNouns.isPlural(atoms, whole.to()));
  }

  /** Whether a clause begins with the number, as far as bounds go. */
  private static boolean isSubject(Atoms atoms, int from) {
    int before = from - 1;
    while (atoms.is(before, CommonWords.APPROXIMATE)
        || atoms.is(before, CommonWords.COMPARISON)
        || atoms.is(before, FigureWords.BOUND_WORD)) {
      before--;
    }
    return atoms.afterBreak(before + 1)
        || !atoms.isWord(before) && !atoms.isDash(before)
        || atoms.is(before, VerbWords.CLAUSE_BOUNDARY);
  }

  /**
   * {@code one man in two boats was}: boats are counted; but {@code one child in five skips
   * breakfast}, where what looks like a plural is the verb of the one.
   */
  private static boolean countsPlaces(Atoms atoms, Numeral part, int i) {
    if (!EnglishNouns.isPlural(atoms, i) || atoms.afterBreak(i)) {
      return false;
    }
    boolean verb = FigureClause.isVerb(atoms, i + 1) || atoms.is(i + 1, CommonWords.MODAL);
    return part.low() > 1 || verb || !atoms.isWord(i + 1) || atoms.afterBreak(i + 1);
  }
}
