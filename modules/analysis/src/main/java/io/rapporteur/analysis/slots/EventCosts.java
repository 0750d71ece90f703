package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/** How far apart a word and a figure are, as a reader would feel it: in words and in what parts. */
final class EventCosts {
  private static final int ACROSS_FIGURE = 7;
  private static final int ACROSS_COMMA = 4;
  private static final int ACROSS_CLAUSE = 7;

  private EventCosts() {}

  /** What it costs to go past an atom. */
  static int crossing(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      return ACROSS_FIGURE;
    }
    if (atoms.isAnyMark(i, ";:")) {
      return ACROSS_CLAUSE;
    }
    if (atoms.isAnyMark(i, ",()“”\"–—")) {
      return ACROSS_COMMA;
    }
    if (!atoms.isWord(i)) {
      return 0;
    }
    boolean clause =
        atoms.is(i, GrammarWords.RELATIVE_PRONOUN) || atoms.is(i, GrammarWords.SUBORDINATOR);
    return clause ? ACROSS_CLAUSE : 1;
  }
}
