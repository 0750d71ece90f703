package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Magnitudes written as one letter: {@code 2.7m}, {@code $3B}, {@code 25k}. */
final class Magnitudes {
  private Magnitudes() {}

  /** 1 when the letter is none. */
  static double times(Atoms atoms, int i, boolean money) {
    char letter = atoms.text().charAt(atoms.start(i));
    boolean glued = atoms.glued(i);
    boolean ends =
        !(atoms.glued(i + 1)
            && (atoms.isWord(i + 1) || atoms.isNumber(i + 1) || atoms.isMark(i + 1, '/')));
    if (!ends) {
      return 1;
    }
    return switch (letter) {
      case 'k', 'K' -> glued ? 1e3 : 1;
      case 'm' -> glued && (money || countsThings(atoms, i + 1)) ? 1e6 : 1;
      case 'M' -> money || glued || countsThings(atoms, i + 1) ? 1e6 : 1;
      case 'b' -> glued && (money || countsThings(atoms, i + 1)) ? 1e9 : 1;
      case 'B' -> money || countsThings(atoms, i + 1) ? 1e9 : 1;
      case 't', 'T' -> money && glued ? 1e12 : 1;
      default -> 1;
    };
  }

  /** What follows is counted, so the letter is no unit. */
  private static boolean countsThings(Atoms atoms, int i) {
    if (atoms.is(i, "of")
        && (atoms.isAny(i + 1, "its", "the", "their") || atoms.capitalised(i + 1))) {
      return true;
    }
    if (!atoms.isWord(i) || atoms.is(i, CommonWords.STOP) || atoms.glued(i)) {
      return false;
    }
    return Nouns.isPlural(atoms, i)
        || Nouns.isPlural(atoms, i + 1)
        || Nouns.isPlural(atoms, i + 2)
        || Nouns.isPlural(atoms, i + 3) && atoms.is(i + 1, "and")
        || atoms.is(i, CommonWords.CURRENCY)
        || Nouns.isPlural(atoms, i + 4) && atoms.is(i + 2, "and");
  }
}
