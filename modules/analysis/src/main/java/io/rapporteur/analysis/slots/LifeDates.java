package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Days on which somebody was born or died, told beside the name: {@code Ada Poe (born 4 May 1969)},
 * {@code Nils Lund (1912-1993)}. No figure of the sentence is true of them.
 */
final class LifeDates {
  private static final WordClass LIFE = WordClass.of("life-word");
  private static final String BORN = "born";

  private final Atoms atoms;
  private final ToldDates dates;
  private final NameMentions names;

  LifeDates(Atoms atoms, ToldDates dates, NameMentions names) {
    this.atoms = atoms;
    this.dates = dates;
    this.names = names;
  }

  boolean has(int k, FigureContext context) {
    int before = dates.from(k) - 1;
    if (atoms.is(before, SlotWords.IN_PLACE)) {
      before--;
    }
    boolean told = atoms.is(before, LIFE) && !atoms.is(before - 1, GrammarWords.AUXILIARY);
    return told && !BORN.equals(context.figure().getEvent()) || inBracket(k, context);
  }

  /** Nothing but dates between brackets, right after a person. */
  private boolean inBracket(int k, FigureContext context) {
    int open = k;
    while (open > 0 && isDash(dates.to(open - 1), dates.from(open))) {
      open--;
    }
    int close = k;
    while (close + 1 < dates.size() && isDash(dates.to(close), dates.from(close + 1))) {
      close++;
    }
    int from = dates.from(open) - 1;
    NameMention name = atoms.isMark(from, '(') ? names.at(from - 1) : null;
    boolean range = close > open || isRange(k);
    return name != null
        && name.isPerson()
        && range
        && atoms.isMark(dates.to(close), ')')
        && (context.from() < from || context.from() > dates.to(close));
  }

  private boolean isDash(int from, int to) {
    return from == to - 1 && atoms.isDash(from);
  }

  /** {@code 1912-1993} is one date. */
  private boolean isRange(int k) {
    for (int i = dates.from(k); i < dates.to(k); i++) {
      if (atoms.isDash(i)) {
        return true;
      }
    }
    return false;
  }
}
