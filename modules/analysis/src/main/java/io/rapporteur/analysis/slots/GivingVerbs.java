package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/** Tells verbs that give a figure from the same words in other uses. */
final class GivingVerbs {
  private GivingVerbs() {}

  /** {@code said}, {@code reported}; not {@code to say}, {@code asked for}. */
  static boolean at(Atoms atoms, int i) {
    return atoms.is(i, SlotWords.TELLING)
        && !atoms.capitalised(i)
        && !atoms.is(i - 1, GrammarWords.INFINITIVE_MARK)
        && !atoms.is(i + 1, SlotWords.FOR_WHAT);
  }
}
