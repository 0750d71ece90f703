package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Numeral.Kind;

/** Numbers in words: {@code twenty-five}, {@code two and a half million}, {@code a hundred}. */
final class WordNumbers {
  private final Atoms atoms;
  private final int from;
  private int to;
  private double total;
  private double current;
  private boolean afterMagnitude;

  private WordNumbers(Atoms atoms, int from) {
    this.atoms = atoms;
    this.from = from;
    this.to = from;
  }

  static Numeral at(Atoms atoms, int i) {
    boolean article = atoms.isAny(i, "a", "an");
    if (article ? !atoms.is(i + 1, CommonWords.MAGNITUDE) : !startsNumber(atoms, i)) {
      return null;
    }
    return new WordNumbers(atoms, i).read(article);
  }

  private static boolean startsNumber(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.CARDINAL)
        || (atoms.is(i, CommonWords.MAGNITUDE) && atoms.end(i) - atoms.start(i) > 3);
  }

  private Numeral read(boolean article) {
    if (article) {
      to++;
    }
    while ((!atoms.afterBreak(to) || to == from) && to - from < Numerals.LONGEST) {
      int word = joined();
      if (atoms.is(word, CommonWords.CARDINAL) && takesCardinal(word)) {
        current += atoms.number(word, CommonWords.CARDINAL, 0);
        afterMagnitude = false;
      } else if (atoms.is(word, CommonWords.MAGNITUDE) && (word == to || to > from)) {
        magnitude(Double.parseDouble(atoms.value(word, CommonWords.MAGNITUDE)));
      } else {
        break;
      }
      to = word + 1;
      half();
    }
    double value = total + current;
    return to == from ? null : new Numeral(from, to, value, value, Kind.WORDS);
  }

  /** The next word of the number, past a hyphen or an {@code and} that joins it. */
  private int joined() {
    if (to > from && atoms.isDash(to) && atoms.glued(to) && atoms.glued(to + 1)) {
      return to + 1;
    }
    boolean and = afterMagnitude && atoms.is(to, "and") && atoms.is(to + 1, CommonWords.CARDINAL);
    return and && current < 1000 && current + total >= 100 && total % 1000 == 0 ? to + 1 : to;
  }

  private boolean takesCardinal(int word) {
    int value = atoms.number(word, CommonWords.CARDINAL, 0);
    if (to == from || afterMagnitude) {
      return true;
    }
    return value > 0 && value < 10 && current % 10 == 0 && current % 100 >= 20;
  }

  private void magnitude(double times) {
    if (times <= 100) {
      current = Math.max(1, current) * times;
    } else {
      total += Math.max(1, current) * times;
      current = 0;
    }
    afterMagnitude = true;
  }

  /** {@code two and a half}, before or after its magnitude. */
  private void half() {
    if (atoms.is(to, "and") && atoms.is(to + 1, "a") && atoms.is(to + 2, "half")) {
      current += .5;
      to += 3;
    }
  }
}
