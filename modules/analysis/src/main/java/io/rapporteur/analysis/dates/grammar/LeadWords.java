package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Words that announce a date, by which a doubtful word ({@code May}) is told to be one. */
final class LeadWords {
  private LeadWords() {}

  static boolean before(Atoms atoms, int i) {
    return atoms.isAny(i - 1, "in", "since", "until", "till", "by", "during", "from", "of", "to")
        || atoms.isAny(i - 1, "last", "this", "next", "early", "late", "mid", "every", "each")
        || atoms.isAny(i - 1, "before", "after", "between", "and", "through", "on", "past")
        || atoms.is(i - 1, CommonWords.MONTH)
        || atoms.isDash(i - 1) && atoms.isAny(i - 2, "mid", "early", "late", "april", "june");
  }
}
