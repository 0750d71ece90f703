package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** What comes after a number. */
final class Rest {
  private Rest() {}

  /** True when neither a unit nor anything counted follows. */
  static boolean isBare(Atoms atoms, int i) {
    boolean noun = atoms.isWord(i) && !atoms.afterBreak(i) && !atoms.is(i, CommonWords.STOP);
    boolean plural = noun && (Nouns.isPlural(atoms, i) || Nouns.isPlural(atoms, i + 1));
    boolean hyphen = atoms.isDash(i) && atoms.glued(i) && atoms.isWord(i + 1);
    return !plural
        && !hyphen
        && Units.at(atoms, i, 2) == null
        && Currencies.after(atoms, i) == null
        && !atoms.is(i, CommonWords.MAGNITUDE);
  }
}
