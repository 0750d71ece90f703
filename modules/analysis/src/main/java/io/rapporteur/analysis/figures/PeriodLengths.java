package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Lengths that name a time and measure nothing: {@code the three months to September}, {@code the
 * last six weeks before the strike}. One that stands for a thing's own, {@code a three-day visit},
 * measures it.
 */
final class PeriodLengths {
  private PeriodLengths() {}

  /** Whether a number with its unit of time says when other figures are true. */
  static boolean is(Atoms atoms, Quantity quantity) {
    boolean time =
        quantity.to > quantity.from + 1
            && !quantity.attributive
            && atoms.is(quantity.to - 1, CommonWords.TIME_UNIT);
    int before = quantity.from - 1;
    boolean definite =
        atoms.is(before, CommonWords.DEFINITE) || atoms.is(before, FigureWords.PERIOD_ADJECTIVE);
    boolean told =
        atoms.is(quantity.to - 1, FigureWords.HOUR)
            && atoms.is(before, FigureWords.PERIOD_ADJECTIVE)
            && tellsTime(atoms, before - 1);
    return time && (told || definite && atoms.is(quantity.to, FigureWords.PERIOD_END));
  }

  /** {@code in the past 24 hours}, {@code over the last 48}: the day or two a count is of. */
  private static boolean tellsTime(Atoms atoms, int article) {
    return atoms.is(article, CommonWords.DEFINITE)
        && atoms.is(article - 1, FigureWords.PERIOD_PREPOSITION);
  }
}
