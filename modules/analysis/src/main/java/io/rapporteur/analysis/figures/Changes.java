package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Verbs and nouns of change at some distance before a number, in its clause. */
final class Changes {
  /** Atoms between a word of change and the amount. */
  private static final int REACH = 12;

  /** Atoms between a word of change and what its sentence lists in brackets. */
  private static final int LIST_REACH = 80;

  private static final ClassSet CHANGE =
      ClassSet.of(
          CommonWords.UP,
          CommonWords.DOWN,
          CommonWords.RISE,
          CommonWords.FALL,
          FigureWords.MULTIPLYING);

  private Changes() {}

  /**
   * {@code fell from 5 to 3}, {@code has gone from 5 to 3}: whether the number after {@code from}
   * is what it was before.
   */
  static boolean from(Atoms atoms, int from) {
    return atoms.is(from, FigureWords.FROM)
        && (atoms.is(from - 1, FigureWords.MOVED) || before(atoms, from, REACH) >= 0);
  }

  /** {@code cases rose in Brenn (120 to 140)}: the same in brackets, where no unit follows. */
  static boolean inList(Atoms atoms, int bracket) {
    return atoms.isMark(bracket, '(') && before(atoms, bracket, LIST_REACH) >= 0;
  }

  /**
   * The verb of change whose amount follows: {@code cut pensions by}, {@code grew in January by};
   * -1 when there is none.
   *
   * @param by the atom before the amount
   */
  static int by(Atoms atoms, int by) {
    return atoms.is(by, FigureWords.BY) ? before(atoms, by, REACH) : -1;
  }

  private static int before(Atoms atoms, int end, int reach) {
    boolean list = reach > REACH;
    for (int i = end - 1; i >= Math.max(0, end - reach); i--) {
      if (atoms.isOneOf(i, CHANGE)) {
        return i;
      }
      if (atoms.isMark(i, ')')) {
        i = pastBracket(atoms, i);
      }
      boolean stops =
          atoms.isAnyMark(i, ".?!“”\"") && !atoms.glued(i + 1)
              || atoms.afterBreak(i + 1)
              || !list
                  && (atoms.isAnyMark(i, ",;:(")
                      || atoms.is(i, VerbWords.CLAUSE_BOUNDARY)
                      || atoms.is(i, CommonWords.COPULA));
      if (stops) {
        return -1;
      }
    }
    return -1;
  }

  /** The bracket that opens what one closes. */
  private static int pastBracket(Atoms atoms, int close) {
    for (int i = close - 1; i > close - REACH; i--) {
      if (atoms.isMark(i, '(')) {
        return i - 1;
      }
    }
    return close;
  }
}
