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
    int past = atoms.phraseEnd(part.to(), FigureWords.OUT_OF);
    boolean of = past > 0;
    int at = of ? past : atoms.is(part.to(), FigureWords.IN) ? part.to() + 1 : -1;
    if (at < 0 || at >= atoms.size() || atoms.afterBreak(part.to()) || !part.whole()) {
      return null;
    }
    at = atoms.is(at, FigureWords.EVERY) ? at + 1 : at;
    Numeral whole = Numerals.at(atoms, at);
    if (whole == null || !isWhole(atoms, part, whole) || !of && !isRate(atoms, part, whole)) {
      return null;
    }
    Quantity quantity = new Quantity();
    quantity.from = part.from();
    quantity.to = whole.to();
    quantity.low = part.low() / whole.low();
    quantity.high = quantity.low;
    quantity.words = part.kind() != Numeral.Kind.DIGITS;
    Fractions.percent(quantity);
    Fractions.share(atoms, quantity, quantity.to);
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

  /** {@code one in five}, {@code 3 in 4 voters}; but not {@code killed two in three villages}. */
  private static boolean isRate(Atoms atoms, Numeral part, Numeral whole) {
    boolean round = whole.low() <= 5 || whole.low() == 10 || whole.low() >= 100;
    boolean told =
        part.low() == 1
            && (EnglishNouns.isPlural(atoms, whole.to())
                || atoms.is(whole.to(), CommonWords.OF) && !atoms.afterBreak(whole.to()));
    return (round || told)
        && !atoms.is(part.from() - 1, CommonWords.PAST)
        && !EnglishEndings.isPast(atoms, part.from() - 1)
        && (part.low() == 1 || EnglishNouns.isPlural(atoms, whole.to()));
  }
}
