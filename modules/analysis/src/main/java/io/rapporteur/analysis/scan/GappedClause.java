package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.CommonWords;

/**
 * A clause that leaves out the verb it shares with the one before: {@code and the Greens five},
 * {@code , Peru about 30 percent}. It is a name or several of a kind, and a number.
 */
public final class GappedClause {
  /** Words of a name. */
  private static final int LONGEST = 4;

  private GappedClause() {}

  /**
   * The number of such a clause.
   *
   * @param i atom after the comma or {@code and} that it follows
   * @return atom of the number; -1 when no such clause begins there
   */
  public static int number(Atoms atoms, int i) {
    int first = atoms.is(i, CommonWords.DEFINITE) ? i + 1 : i;
    int at = first;
    while (at < first + LONGEST && isNamed(atoms, at)) {
      at++;
    }
    boolean several =
        at == first
            && atoms.isWord(at)
            && !atoms.is(at, CommonWords.STOP)
            && atoms.pack(at).morphology().isPlural(atoms.text(at));
    at = several ? at + 1 : at;
    int number = at;
    while (atoms.is(number, CommonWords.APPROXIMATE)) {
      number++;
    }
    boolean told = atoms.isNumber(number) || atoms.is(number, CommonWords.CARDINAL);
    return at > first && told && !atoms.glued(number) && !atoms.afterBreak(i, number) ? number : -1;
  }

  private static boolean isNamed(Atoms atoms, int i) {
    return atoms.isWord(i)
        && atoms.capitalised(i)
        && !atoms.is(i, CommonWords.MONTH)
        && !atoms.is(i, CommonWords.WEEKDAY)
        && !atoms.is(i, CommonWords.CARDINAL)
        && !atoms.is(i, CommonWords.CURRENCY);
  }
}
