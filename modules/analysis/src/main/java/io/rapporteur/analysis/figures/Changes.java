package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Verbs and nouns of change at some distance before a number, in its clause. */
final class Changes {
  /** Atoms between a word of change and the amount. */
  private static final int REACH = 12;

  private static final ClassSet CHANGE =
      ClassSet.of(CommonWords.UP, CommonWords.DOWN, CommonWords.RISE, CommonWords.FALL);

  private Changes() {}

  /** {@code fell from 5 to 3}: whether the number after {@code from} is what it was before. */
  static boolean from(Atoms atoms, int from) {
    return atoms.is(from, FigureWords.FROM) && before(atoms, from, CHANGE) >= 0;
  }

  /**
   * The verb of change whose amount follows: {@code cut pensions by}, {@code grew in January by};
   * -1 when there is none.
   *
   * @param by the atom before the amount
   */
  static int by(Atoms atoms, int by) {
    return atoms.is(by, FigureWords.BY) ? before(atoms, by, CHANGE) : -1;
  }

  private static int before(Atoms atoms, int end, ClassSet wanted) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (atoms.isOneOf(i, wanted)) {
        return i;
      }
      boolean stops =
          atoms.isAnyMark(i, ",;:.?!()“”\"")
              || atoms.afterBreak(i + 1)
              || atoms.is(i, VerbWords.CLAUSE_BOUNDARY)
              || atoms.is(i, CommonWords.COPULA);
      if (stops) {
        return -1;
      }
    }
    return -1;
  }
}
