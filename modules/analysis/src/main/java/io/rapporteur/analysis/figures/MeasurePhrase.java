package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * A noun phrase by atoms, end exclusive.
 *
 * @param from first atom
 * @param to atom past the last
 */
record MeasurePhrase(int from, int to) {

  boolean isEmpty() {
    return to <= from;
  }

  /** Without determiners and marks before it, and without marks and loose ends after it. */
  MeasurePhrase trimmed(Atoms atoms, boolean[] dated) {
    int start = from;
    int end = to;
    boolean moved = true;
    while (moved && start < end) {
      moved = false;
      if (end > start
          && (dated[end - 1]
              || !atoms.isWord(end - 1) && !atoms.isNumber(end - 1)
              || isLooseEnd(atoms, end - 1))) {
        end--;
        moved = true;
      }
      if (start < end && (dated[start] || isOpening(atoms, start))) {
        start++;
        moved = true;
      }
    }
    return new MeasurePhrase(start, Math.max(start, end));
  }

  /** {@code last year} before what it is about. */
  private static boolean isTime(Atoms atoms, int i) {
    return atoms.is(i, MeasureWords.TIME_ADJECTIVE) && atoms.is(i + 1, CommonWords.TIME_UNIT)
        || atoms.is(i, CommonWords.TIME_UNIT) && atoms.is(i - 1, MeasureWords.TIME_ADJECTIVE);
  }

  /** A word that ends a noun phrase, and no name in capitals. */
  static boolean isStop(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.STOP)
        && !(atoms.is(i, FigureWords.ACRONYM) && atoms.isCapitals(i));
  }

  private static boolean isLooseEnd(Atoms atoms, int i) {
    return isStop(atoms, i)
        || EnglishEndings.isAdverb(atoms, i) && !atoms.is(i, MeasureWords.NOT_ADVERB);
  }

  private static boolean isOpening(Atoms atoms, int i) {
    return isStop(atoms, i) || isTime(atoms, i) || !atoms.isWord(i) && !atoms.isNumber(i);
  }

  /** Past a noun of rising or falling and its preposition; the same phrase when it has none. */
  MeasurePhrase withoutGrowth(Atoms atoms) {
    int limit = Math.min(to, from + 4);
    for (int i = from; i < limit; i++) {
      boolean noun = atoms.is(i, CommonWords.RISE) || atoms.is(i, CommonWords.FALL);
      if (noun && atoms.is(i + 1, MeasureWords.GROWTH_OF) && i + 2 < to) {
        return new MeasurePhrase(i + 2, to);
      }
    }
    return this;
  }

  /** {@code number of flights} is about flights. */
  MeasurePhrase withoutNumber(Atoms atoms) {
    int limit = Math.min(to, from + 3);
    for (int i = from; i < limit; i++) {
      if (atoms.is(i, MeasureWords.NUMBER_NOUN) && atoms.is(i + 1, CommonWords.OF) && i + 2 < to) {
        return new MeasurePhrase(i + 2, to);
      }
    }
    return this;
  }

  /** Where the words begin that limit the phrase to a place, route or field; its end if none. */
  int scopeStart(Atoms atoms) {
    for (int i = from + 1; i < to; i++) {
      if (isScopeWord(atoms, i)) {
        return i;
      }
    }
    return to;
  }

  static boolean isScopeWord(Atoms atoms, int i) {
    return !atoms.glued(i) && !atoms.glued(i + 1) && atoms.is(i, MeasureWords.SCOPE);
  }
}
