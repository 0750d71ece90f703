package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.Locale;

/**
 * Reads the currency before or after a number: signs, letters and words, as ISO 4217 codes. They
 * stand in {@code money.txt} of the packs.
 */
final class CurrencyReader {
  /** Atoms before and after a word in which something tells that money is spoken of. */
  private static final int CONTEXT_BEFORE = 12;

  private static final int CONTEXT_AFTER = 8;

  private static final double HUNDREDTH = .01;

  /**
   * A currency and where it ends or begins in the text.
   *
   * @param times how much of the currency one is: less than one where hundredths are counted
   */
  record Match(int at, String code, double times) {
    Match(int at, String code) {
      this(at, code, 1);
    }
  }

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
            && (atoms.isCapitals(at - 1)
                || atoms.glued(at) && atoms.glued(at + 1) && !atoms.is(at - 1, CommonWords.STOP))
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
    if (atoms.afterBreak(i)) {
      return null;
    }
    if (atoms.is(i, MoneyWords.SIGN)) {
      boolean own =
          !atoms.isNumber(i + 1)
              && (!atoms.isMark(i, '$') || atoms.glued(i) || !atoms.glued(i + 1));
      return own ? new Match(i + 1, atoms.value(i, MoneyWords.SIGN)) : null;
    }
    int at = atoms.isDash(i) && atoms.glued(i) ? i + 1 : i;
    Match country = ofCountry(atoms, at);
    if (country != null) {
      return country;
    }
    int end = atoms.phraseEnd(at, CommonWords.CURRENCY);
    if (end > 0 && stands(atoms, at)) {
      return new Match(end, atoms.phraseValue(at, CommonWords.CURRENCY));
    }
    String minor = minor(atoms, at);
    return minor == null ? inMillions(atoms, at) : new Match(at + 1, minor, HUNDREDTH);
  }

  /** {@code 50 MUSD}: a letter for the magnitude before the code. */
  private static Match inMillions(Atoms atoms, int i) {
    boolean letters =
        atoms.isWord(i) && atoms.end(i) - atoms.start(i) == 4 && isCodeAt(atoms, i, 1);
    String word = letters ? atoms.text(i).toLowerCase(Locale.ROOT) : null;
    String code = word == null ? null : MoneyWords.CODE.value(word.substring(1));
    String times = code == null ? null : MoneyWords.CODE_MAGNITUDE.value(word.substring(0, 1));
    return times == null ? null : new Match(i + 1, code, Double.parseDouble(times));
  }

  private static boolean isCodeAt(Atoms atoms, int i, int from) {
    for (int c = atoms.start(i) + from; c < atoms.end(i); c++) {
      if (!Character.isUpperCase(atoms.text().charAt(c))) {
        return false;
      }
    }
    return true;
  }

  /** {@code cents}, {@code 164p}. */
  private static String minor(Atoms atoms, int i) {
    boolean symbol =
        atoms.is(i, MoneyWords.MINOR_SYMBOL) && atoms.glued(i) && !atoms.capitalised(i);
    return atoms.value(i, symbol ? MoneyWords.MINOR_SYMBOL : MoneyWords.MINOR);
  }

  /** Codes stand in capitals, and words that mean other things too in a sentence about money. */
  private static boolean stands(Atoms atoms, int at) {
    String code = atoms.value(at, CommonWords.CURRENCY);
    boolean letters =
        code != null
            && atoms.end(at) - atoms.start(at) == 3
            && code.equalsIgnoreCase(atoms.text(at));
    return letters
        ? atoms.isCapitals(at) || atoms.is(at, MoneyWords.LOWER_CODE)
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
    while (noun < i + 4
        && !atoms.afterBreak(noun)
        && (atoms.capitalised(noun) && !atoms.is(noun, CommonWords.CURRENCY)
            || isInitialPoint(atoms, noun))) {
      noun++;
    }
    if (atoms.afterBreak(noun)) {
      return null;
    }
    boolean minor = atoms.is(noun, MoneyWords.MINOR);
    String code = atoms.value(noun, minor ? MoneyWords.MINOR : CommonWords.CURRENCY);
    return code == null
        ? null
        : new Match(
            noun + 1, SharedCurrencies.ofCountry(atoms, i, noun, code), minor ? HUNDREDTH : 1);
  }

  /** The point of {@code U.S.}, and no end of a sentence. */
  private static boolean isInitialPoint(Atoms atoms, int i) {
    return atoms.isMark(i, '.')
        && atoms.glued(i)
        && atoms.isWord(i - 1)
        && atoms.end(i - 1) - atoms.start(i - 1) == 1;
  }
}
