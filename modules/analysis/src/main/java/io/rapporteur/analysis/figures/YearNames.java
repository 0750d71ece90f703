package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Years that no date was read from, because they are a part of a name or stand before a noun. */
final class YearNames {
  private static final int DIGITS = 4;

  private YearNames() {}

  /** {@code the 2013 Millennium Goals}, {@code the 1988 quarter}; but not {@code 2000 boats}. */
  static boolean isYear(Atoms atoms, int from, int to) {
    if (to == from + 1 && isRough(atoms, from)) {
      return true;
    }
    return to == from + 1
        && looksLikeYear(atoms, from)
        && atoms.isWord(to)
        && !atoms.afterBreak(to)
        && (isName(atoms, to) || isTime(atoms, from, to) || isAfterCount(atoms, from));
  }

  /** {@code until around 1640}, {@code since about 1850}: bare behind what opens a time. */
  private static boolean isRough(Atoms atoms, int from) {
    boolean bare = !atoms.isWord(from + 1) || atoms.is(from + 1, CommonWords.STOP);
    int near = atoms.phraseStart(from - 1, CommonWords.APPROXIMATE);
    return bare
        && !atoms.isDash(from + 1)
        && near > 0
        && atoms.is(near - 1, NonMeasureWords.YEAR_OPENER)
        && atoms.end(from) - atoms.start(from) == DIGITS
        && "12".indexOf(atoms.text().charAt(atoms.start(from))) >= 0;
  }

  /** {@code five 1976 models}: the things are counted already. */
  private static boolean isAfterCount(Atoms atoms, int from) {
    return !atoms.afterBreak(from)
        && (atoms.isNumber(from - 1) || atoms.is(from - 1, CommonWords.CARDINAL));
  }

  private static boolean looksLikeYear(Atoms atoms, int i) {
    int start = atoms.start(i);
    if (atoms.end(i) - start != DIGITS) {
      return false;
    }
    String text = atoms.text();
    boolean century = text.startsWith("19", start) || text.startsWith("20", start);
    return century
        && Character.isDigit(text.charAt(start + 2))
        && Character.isDigit(text.charAt(start + 3));
  }

  private static boolean isName(Atoms atoms, int to) {
    return atoms.capitalised(to)
        && !EnglishNouns.isPlural(atoms, to)
        && !atoms.is(to, CommonWords.CURRENCY)
        && (atoms.capitalised(to + 1) || !EnglishNouns.isPlural(atoms, to + 1));
  }

  private static boolean isTime(Atoms atoms, int from, int to) {
    boolean levels = atoms.is(to, NonMeasureWords.YEARLY);
    boolean definite = atoms.is(from - 1, CommonWords.DEFINITE);
    return levels
        || definite
            && !EnglishNouns.isPlural(atoms, to)
            && !EnglishNouns.isPlural(atoms, to + 1)
            && !EnglishNouns.isPlural(atoms, to + 2)
            && UnitReader.at(atoms, to, 2) == null
            && CurrencyReader.after(atoms, to) == null
            && !atoms.is(to, CommonWords.STOP);
  }
}
