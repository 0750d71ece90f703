package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** The tense of the clause an expression stands in, by the nearest words that show one. */
enum Tense {
  PAST,
  FUTURE,
  NONE;

  private static final int REACH = 14;

  static Tense around(Atoms atoms, int from, int to, int sentenceStart, int sentenceEnd) {
    Tense before = NONE;
    for (int i = from - 1; i >= Math.max(sentenceStart, from - REACH) && before == NONE; i--) {
      if (atoms.isAnyMark(i, ";\"”“")) {
        break;
      }
      before = of(atoms, i);
    }
    if (before != NONE) {
      return before;
    }
    for (int i = to; i < Math.min(sentenceEnd, to + REACH); i++) {
      Tense after = of(atoms, i);
      if (after != NONE) {
        return after;
      }
    }
    return NONE;
  }

  private static Tense of(Atoms atoms, int i) {
    if (!atoms.isWord(i)) {
      return NONE;
    }
    if (atoms.is(i, CommonWords.FUTURE)) {
      boolean name =
          atoms.isAny(i, "set", "due", "plans", "will") && atoms.isAny(i - 1, "a", "the");
      boolean past = atoms.is(i, "set") && !atoms.isAny(i + 1, "to", "for");
      return name ? NONE : past ? PAST : FUTURE;
    }
    if (atoms.is(i, "to") && atoms.is(i + 1, "be")) {
      return FUTURE;
    }
    if (atoms.isAny(i - 1, "be", "being")) {
      return NONE;
    }
    return atoms.is(i, CommonWords.PAST) || isRegularPast(atoms, i) ? PAST : NONE;
  }

  private static boolean isRegularPast(Atoms atoms, int i) {
    int end = atoms.end(i);
    String text = atoms.text();
    return end - atoms.start(i) > 4
        && text.charAt(end - 1) == 'd'
        && text.charAt(end - 2) == 'e'
        && !atoms.capitalised(i)
        && !atoms.isAny(i, "united", "indeed", "hundred", "speed", "exceed", "proceed", "succeed");
  }
}
