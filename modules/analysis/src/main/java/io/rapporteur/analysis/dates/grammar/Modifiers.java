package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Words that narrow or loosen an expression: TIMEX3's {@code mod}. */
final class Modifiers {
  private Modifiers() {}

  static Timex apply(Atoms atoms, int i, Timex timex) {
    Timex whole = timex.over(i, timex.to);
    boolean start = atoms.isAny(i, "early", "beginning", "start", "turn");
    whole.mod = start ? "START" : atoms.isAny(i, "mid", "middle") ? "MID" : "END";
    return whole;
  }

  /** From the words before a length of time; null when they say nothing. */
  static String ofLength(Atoms atoms, int from) {
    int before = atoms.isAny(from - 1, "the", "a") ? from - 2 : from - 1;
    if (atoms.is(before, "than")) {
      return atoms.isAny(before - 1, "less", "fewer")
          ? "LESS_THAN"
          : atoms.is(before - 1, "more") || atoms.is(before - 1, "longer") ? "MORE_THAN" : null;
    }
    if (atoms.isAny(before, "nearly", "almost", "under") || isUpTo(atoms, before)) {
      return "LESS_THAN";
    }
    if (atoms.is(before, "least") && atoms.is(before - 1, "at")) {
      return "MORE_THAN";
    }
    boolean near = atoms.is(before, CommonWords.APPROXIMATE) && !atoms.isAny(before, "estimated");
    return near ? "APPROX" : null;
  }

  private static boolean isUpTo(Atoms atoms, int before) {
    return atoms.is(before, "to") && atoms.is(before - 1, "up");
  }
}
