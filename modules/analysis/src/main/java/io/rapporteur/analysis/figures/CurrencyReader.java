package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Reads the currency before or after a number: signs, letters and words, as ISO 4217 codes. They
 * stand in {@code money.txt} of the packs.
 */
final class CurrencyReader {
  /** Atoms before and after a word in which something tells that money is spoken of. */
  private static final int CONTEXT_BEFORE = 12;

  private static final int CONTEXT_AFTER = 8;

  /** A currency and where it ends or begins in the text. */
  record Match(int at, String code) {}

  private CurrencyReader() {}

  /** The currency written before the number at {@code i}, and the atom at which it begins. */
  static Match before(Atoms atoms, int i) {
    int at = i - 1;
    if (atoms.lexeme(at) == null) {
      return null;
    }
    if (atoms.isMark(at, '$')) {
      return dollar(atoms, at);
    }
    String sign = atoms.value(at, MoneyWords.SIGN);
    if (sign != null) {
      return new Match(at, sign);
    }
    if (atoms.isMark(at - 1, '$') && atoms.glued(at) && atoms.is(at, MoneyWords.DOLLAR_LETTERS)) {
      return new Match(at - 1, atoms.value(at, MoneyWords.DOLLAR_LETTERS));
    }
    int start = atoms.phraseStart(at, MoneyWords.ABBREVIATION);
    if (start >= 0) {
      return new Match(start, atoms.phraseValue(start, MoneyWords.ABBREVIATION));
    }
    if (!atoms.isWord(at) || atoms.end(at) - atoms.start(at) > 3 || !atoms.isCapitals(at)) {
      return null;
    }
    String letters = atoms.glued(i) ? atoms.value(at, MoneyWords.LETTERS) : null;
    if (letters != null) {
      return new Match(at, letters);
    }
    boolean code = atoms.end(at) - atoms.start(at) == 3;
    String currency = code ? atoms.value(at, CommonWords.CURRENCY) : null;
    return currency == null || currency.length() != 3 ? null : new Match(at, currency);
  }

  private static Match dollar(Atoms atoms, int at) {
    String code = atoms.value(at - 1, MoneyWords.DOLLAR_LETTERS);
    int length = atoms.end(at - 1) - atoms.start(at - 1);
    boolean own =
        code != null
            && atoms.start(at) - atoms.end(at - 1) <= 1
            && atoms.isCapitals(at - 1)
            && (atoms.glued(at) || length == 2 || atoms.text(at - 1).equals("S"));
    return own ? new Match(at - 1, code) : new Match(at, "USD");
  }

  /** {@code $76 US}: whose dollar it is, once more. */
  static boolean isDollarLetters(Atoms atoms, int i, String code) {
    return code.equals(atoms.value(i, MoneyWords.DOLLAR_LETTERS))
        && atoms.end(i) - atoms.start(i) == 2
        && atoms.isCapitals(i);
  }

  /** The currency written after the number, and the atom past it. */
  static Match after(Atoms atoms, int i) {
    if (atoms.is(i, MoneyWords.SIGN)) {
      boolean own = !atoms.isNumber(i + 1) && (!atoms.isMark(i, '$') || atoms.glued(i));
      return own ? new Match(i + 1, atoms.value(i, MoneyWords.SIGN)) : null;
    }
    int at = atoms.isDash(i) && atoms.glued(i) ? i + 1 : i;
    Match country = ofCountry(atoms, at);
    if (country != null) {
      return country;
    }
    int end = atoms.phraseEnd(at, CommonWords.CURRENCY);
    return end > 0 && stands(atoms, at)
        ? new Match(end, atoms.phraseValue(at, CommonWords.CURRENCY))
        : null;
  }

  /** Codes stand in capitals, and words that mean other things too in a sentence about money. */
  private static boolean stands(Atoms atoms, int at) {
    String code = atoms.value(at, CommonWords.CURRENCY);
    boolean letters =
        code != null
            && atoms.end(at) - atoms.start(at) == 3
            && code.equalsIgnoreCase(atoms.text(at));
    return letters
        ? atoms.isCapitals(at)
        : !atoms.is(at, MoneyWords.DOUBTFUL) || isMoney(atoms, at);
  }

  private static boolean isMoney(Atoms atoms, int at) {
    if (atoms.is(at - 1, CommonWords.MAGNITUDE)) {
      return true;
    }
    for (int k = Math.max(0, at - CONTEXT_BEFORE); k < at + CONTEXT_AFTER; k++) {
      if (atoms.is(k, MoneyWords.CONTEXT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Australian dollars}, {@code U.S. dollars}. */
  private static Match ofCountry(Atoms atoms, int i) {
    if (!atoms.capitalised(i)) {
      return null;
    }
    int noun = i + 1;
    while (noun < i + 4 && atoms.capitalised(noun) && !atoms.is(noun, CommonWords.CURRENCY)
        || atoms.isMark(noun, '.') && noun < i + 4 && atoms.glued(noun)) {
      noun++;
    }
    String code = atoms.value(noun, CommonWords.CURRENCY);
    return code == null
        ? null
        : new Match(noun + 1, SharedCurrencies.ofCountry(atoms, i, noun, code));
  }
}
