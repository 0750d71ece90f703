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
    int sentence = sentences.at(dates.from(k));
    if (tells(before)
        || atoms.is(before, SlotWords.PUBLISHED)
        || isOccasion(dates.from(k) - 1, sentences.start(sentence))) {
      return true;
    }
    int end = Math.min(sentences.end(sentence), dates.to(k) + REACH);
    boolean dateline = atoms.isDash(dates.to(k)) && !atoms.glued(dates.to(k));
    boolean capitals =
        sentences.opensParagraph(sentence) && atoms.isCapitals(sentences.start(sentence));
    if (dateline && (sentence == 0 || capitals)) {
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

  /**
   * {@code told a meeting in Brenn on Monday}, {@code published by the office on Monday}: nothing
   * but whom, where and by whom stands between.
   */
  private boolean isOccasion(int last, int first) {
    for (int i = last; i >= first && i > last - REACH; i--) {
      if (atoms.is(i, SlotWords.PUBLISHED) && atoms.is(i + 1, SlotWords.BY_WHOM)) {
        return true;
      }
      if (tells(i)) {
        return atoms.is(i, SlotWords.TO_HEARER) || atoms.is(i + 1, GrammarWords.PREPOSITION);
      }
      if (!atoms.isWord(i) && !atoms.isDash(i) && !atoms.isApostrophe(i)
          || atoms.is(i, CommonWords.CARDINAL)
          || atoms.is(i, GrammarWords.COMPLEMENTIZER)
          || atoms.isOneOf(i, StatusWords.VERBS)) {
        return false;
      }
    }
    return false;
  }

  private boolean tells(int i) {
    return GivingVerbs.at(atoms, i);
  }

  private boolean isLead(int i) {
    return atoms.is(i, GrammarWords.PREPOSITION)
        || atoms.is(i, CommonWords.COMPLEMENT)
        || atoms.is(i, CommonWords.DEFINITE);
  }
}
