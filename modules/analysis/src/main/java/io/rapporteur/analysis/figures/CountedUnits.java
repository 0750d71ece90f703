package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Reads what a bare number counts: the noun behind it, what it is hyphened to, or people. */
final class CountedUnits {
  private CountedUnits() {}

  /**
   * Sets unit and end of a figure that counts, where the text has one.
   *
   * @param start the atom where what is counted may begin
   */
  static void read(Atoms atoms, Quantity quantity, int start) {
    int at = start;
    boolean hyphen =
        atoms.isDash(at)
            && atoms.glued(at)
            && atoms.isWord(at + 1)
            && atoms.glued(at + 1)
            && !atoms.is(at + 1, CommonWords.STOP);
    if (isMore(atoms, at - 2) && isNounBeforeNoun(atoms, at)) {
      // A 60-plus nation alliance, as a 60-nation one.
      quantity.unit = EnglishNouns.singular(atoms, at);
      quantity.to = at + 1;
      quantity.attributive = true;
      return;
    }
    if (hyphen) {
      // A 300-strong crowd is of people.
      quantity.unit =
          atoms.is(at + 1, NonMeasureWords.STRONG)
              ? atoms.pack(at).property("counted-person", "")
              : EnglishNouns.singular(atoms, at + 1);
      quantity.to = at + 2;
      quantity.attributive = true;
      return;
    }
    int near = atoms.isWord(at) ? atoms.phraseEnd(at, FigureWords.APPROXIMATE_AFTER) : -1;
    if (near > 0) {
      quantity.approximate = true;
      at = near;
    }
    boolean one = quantity.high == 1;
    if (CountedNoun.isPersons(atoms, at)) {
      quantity.unit = atoms.pack(at).property("counted-person", "");
      return;
    }
    CountedNoun noun = CountedNoun.at(atoms, at, one);
    if (noun == null || atoms.afterBreak(at)) {
      return;
    }
    if (!one && !noun.plural() && isDeedOfPersons(atoms, noun.from())) {
      quantity.unit = atoms.pack(at).property("counted-person", "");
      return;
    }
    quantity.unit = noun.head(atoms);
    quantity.qualifiers = noun.qualifiers(atoms);
    quantity.to = isOfWhole(atoms, quantity, noun) ? quantity.to : noun.pastQuote(atoms);
    quantity.countedFrom = noun.from();
    quantity.countedTo = noun.to();
  }

  private static boolean isNounBeforeNoun(Atoms atoms, int i) {
    return atoms.isWord(i)
        && atoms.isWord(i + 1)
        && !atoms.is(i, CommonWords.STOP)
        && !atoms.is(i + 1, CommonWords.STOP)
        && !EnglishNouns.isPlural(atoms, i)
        && !EnglishNouns.isPlural(atoms, i + 1);
  }

  /** {@code 31 drown as ferry sinks}: what several do, in the form that is no noun of several. */
  private static boolean isDeedOfPersons(Atoms atoms, int i) {
    return !atoms.capitalised(i)
        && atoms.is(i, CountingWords.PERSON_DEED)
        && (!atoms.isWord(i + 1) || atoms.afterBreak(i + 1) || atoms.is(i + 1, CommonWords.STOP));
  }

  /** {@code 60-plus members}. */
  static boolean isMore(Atoms atoms, int i) {
    return atoms.isDash(i)
        && atoms.glued(i)
        && atoms.glued(i + 1)
        && atoms.is(i + 1, NonMeasureWords.PLUS);
  }

  /** {@code 11 of the 12 mines}, {@code 40 250ml bottles}: the other is a figure of its own. */
  private static boolean isOfWhole(Atoms atoms, Quantity quantity, CountedNoun noun) {
    for (int i = quantity.to; i < noun.from(); i++) {
      if (atoms.isNumber(i) || atoms.is(i, CommonWords.CARDINAL)) {
        return true;
      }
    }
    return false;
  }
}
