package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.Lexeme;

/**
 * Numbers in words: {@code twenty-five}, {@code two and a half million}, {@code treinta y seis},
 * {@code zweitausenddreihundert}.
 */
final class WordNumbers {
  private static final ClassSet STARTS =
      ClassSet.of(NumberWords.HALF_NUMBER, NumberWords.HUNDREDS, NumberWords.HUNDRED);

  private static final ClassSet CARDINALS = ClassSet.of(CommonWords.CARDINAL, NumberWords.HUNDREDS);

  private static final int MOST_DECIMALS = 6;

  private final Atoms atoms;
  private final NumberRules rules;
  private final NumberSum sum;
  private final int from;
  private int to;

  private WordNumbers(Atoms atoms, int from) {
    this.atoms = atoms;
    this.rules = atoms.numberRules(from);
    this.sum = new NumberSum(rules.byScores());
    this.from = from;
    this.to = from;
  }

  static Numeral at(Atoms atoms, int i) {
    boolean article = atoms.is(i, CommonWords.ARTICLE) && !atoms.is(i, CommonWords.CARDINAL);
    if (article && !atoms.is(i + 1, CommonWords.MAGNITUDE)) {
      return null;
    }
    WordNumbers number = new WordNumbers(atoms, i);
    return article || number.starts() ? number.read(article) : null;
  }

  private boolean starts() {
    return atoms.is(from, CommonWords.CARDINAL)
        || atoms.is(from, NumberWords.LONE_MAGNITUDE)
        || atoms.isOneOf(from, STARTS)
        || !Double.isNaN(joined(from))
        || pastHalfOf(from) >= 0;
  }

  /** The magnitude after {@code half a}, {@code medio}; -1 when there is none. */
  private int pastHalfOf(int i) {
    int past = atoms.phraseEnd(i, NumberWords.HALF_OF);
    int next = past < 0 ? -1 : pastHyphen(past);
    return atoms.is(next, CommonWords.MAGNITUDE) && !atoms.afterBreak(next) ? next : -1;
  }

  private Numeral read(boolean article) {
    if (article) {
      to++;
    }
    while ((!atoms.afterBreak(to) || to == from) && to - from < Numerals.LONGEST) {
      int word = nextWord();
      if (word < 0 || !take(word)) {
        break;
      }
      half();
    }
    double value = Numerals.exact(sum.value());
    if (to > from && atoms.is(to, NumberWords.DECIMAL_POINT)) {
      return decimals(value);
    }
    return to == from ? null : new Numeral(from, to, value, value, Numeral.Kind.WORDS);
  }

  /** {@code zero point five}, {@code two point two five million}. */
  private Numeral decimals(double whole) {
    double digits = 0;
    double scale = 1;
    int at = to + 1;
    while (at - to <= MOST_DECIMALS && isDigit(at)) {
      digits = digits * 10 + atoms.number(at, CommonWords.CARDINAL, 0);
      scale *= 10;
      at++;
    }
    int past = scale > 1 ? at : to;
    return Numerals.scaled(atoms, from, past, (whole * scale + digits) / scale, Numeral.Kind.WORDS);
  }

  private boolean isDigit(int i) {
    return atoms.is(i, CommonWords.CARDINAL)
        && !atoms.afterBreak(i)
        && atoms.number(i, CommonWords.CARDINAL, 10) < 10;
  }

  /** Adds a word to the number; false when it is no part of it. */
  private boolean take(int word) {
    Lexeme lexeme = atoms.lexeme(word);
    int ofWhole = pastHalfOf(word);
    if (ofWhole >= 0) {
      return takeCardinal(.5, ofWhole, false);
    }
    if (lexeme == null || lexeme == Lexeme.UNKNOWN) {
      double joined = joined(word);
      return !Double.isNaN(joined) && takeCardinal(joined, word + 1, false);
    }
    if (lexeme.is(NumberWords.SCORE) && sum.takesScore()) {
      sum.score();
      to = word + 1;
      return true;
    }
    if (lexeme.is(NumberWords.HUNDRED) && sum.takesHundred()) {
      sum.hundred();
      to = word + 1;
      return true;
    }
    if (lexeme.is(NumberWords.HUNDREDS)) {
      return takeCardinal(lexeme.decimal(NumberWords.HUNDREDS), word + 1, false);
    }
    if (lexeme.is(CommonWords.CARDINAL)) {
      double value = lexeme.decimal(CommonWords.CARDINAL);
      if (takeCardinal(value, word + 1, lexeme.is(NumberWords.OPEN_TEN))) {
        return true;
      }
    }
    if (lexeme.is(CommonWords.MAGNITUDE) && (word == to || to > from)) {
      sum.magnitude(lexeme.decimal(CommonWords.MAGNITUDE));
      to = word + 1;
      return true;
    }
    if (lexeme.is(NumberWords.HALF_NUMBER)) {
      return takeCardinal(lexeme.decimal(NumberWords.HALF_NUMBER), word + 1, false);
    }
    double joined = joined(word);
    return !Double.isNaN(joined) && takeCardinal(joined, word + 1, false);
  }

  private boolean takeCardinal(double value, int past, boolean open) {
    if (!sum.takes(value)) {
      return false;
    }
    sum.cardinal(value, open);
    to = past;
    return true;
  }

  private double joined(int word) {
    return rules.joined() == null || !atoms.isWord(word)
        ? Double.NaN
        : rules.joined().value(atoms.chars(), atoms.start(word), atoms.end(word));
  }

  /** The next word of the number, past a hyphen or a word that joins it; -1 when none goes on. */
  private int nextWord() {
    if (to == from) {
      return to;
    }
    int word = pastHyphen(to);
    boolean tens = atoms.is(word, NumberWords.TENS_JOINT) && !sum.afterMagnitude();
    boolean hundreds = atoms.is(word, NumberWords.HUNDREDS_JOINT) && sum.value() >= 100;
    if (!tens && !(hundreds && (sum.afterMagnitude() || sum.value() % 100 == 0))) {
      return word;
    }
    int next = pastHyphen(word + 1);
    return atoms.isOneOf(next, CARDINALS) && !atoms.afterBreak(next) ? next : -1;
  }

  private int pastHyphen(int i) {
    return atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1) ? i + 1 : i;
  }

  /** {@code two and a half}, before or after its magnitude. */
  private void half() {
    int past = PartNumerals.pastHalfMore(atoms, to);
    if (past >= 0 && !atoms.afterBreak(to)) {
      sum.half();
      to = past;
    }
  }
}
