package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/** Words that narrow or loosen an expression: TIMEX3's {@code mod}. */
final class DateModifiers {
  private DateModifiers() {}

  /** The expression from the word at {@code i} on, with that word's modifier. */
  static Timex apply(Atoms atoms, int i, WordClass words, Timex timex) {
    Timex whole = timex.over(i, timex.to);
    whole.mod = atoms.value(i, words);
    return whole;
  }

  /** From the words before a length of time; null when they say nothing. */
  static String ofLength(Atoms atoms, int from) {
    boolean article =
        atoms.is(from - 1, CommonWords.DEFINITE) || atoms.is(from - 1, CommonWords.ARTICLE);
    int last = article ? from - 2 : from - 1;
    int first = atoms.phraseStart(last, LengthWords.LENGTH_BOUND);
    if (first >= 0) {
      return atoms.phraseValue(first, LengthWords.LENGTH_BOUND);
    }
    return atoms.is(last, LengthWords.LENGTH_APPROXIMATE) ? "APPROX" : null;
  }
}
