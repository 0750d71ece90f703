package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;

/** Tells the dates on which something was said from those on which it was so. */
final class DatesOfTelling {
  private static final int REACH = 10;
  private static final int LEAD = 4;

  private final Atoms atoms;
  private final Sentences sentences;
  private final ToldDates dates;

  DatesOfTelling(Atoms atoms, Sentences sentences, ToldDates dates) {
    this.atoms = atoms;
    this.sentences = sentences;
    this.dates = dates;
  }

  /** {@code said on Monday}, {@code On Monday the police said}, {@code BRENN, May 5 - …}. */
  boolean has(int k) {
    int before = dates.from(k) - 1;
    while (before > dates.from(k) - LEAD && !tells(before) && isLead(before)) {
      before--;
    }
    if (tells(before) || atoms.is(before, SlotWords.PUBLISHED)) {
      return true;
    }
    int sentence = sentences.at(dates.from(k));
    int end = Math.min(sentences.end(sentence), dates.to(k) + REACH);
    boolean dateline = atoms.isDash(dates.to(k)) && !atoms.glued(dates.to(k));
    if (dateline && sentence == 0) {
      return true;
    }
    for (int i = dates.to(k); i < end; i++) {
      if (tells(i)) {
        return !atoms.isMark(i + 1, ',');
      }
      if (atoms.isNumber(i) || atoms.isAnyMark(i, ",;:") || atoms.isOneOf(i, StatusWords.VERBS)) {
        return false;
      }
    }
    return false;
  }

  private boolean tells(int i) {
    return Telling.at(atoms, i);
  }

  private boolean isLead(int i) {
    return atoms.is(i, GrammarWords.PREPOSITION)
        || atoms.is(i, CommonWords.COMPLEMENT)
        || atoms.is(i, CommonWords.DEFINITE);
  }
}
