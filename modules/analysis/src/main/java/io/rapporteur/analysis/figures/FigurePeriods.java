package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Positions;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.util.List;

/** The time a figure holds for: a date of its own clause, or one that opens its sentence. */
final class FigurePeriods {
  private static final int AFTER = 5;
  private static final int BEFORE = 60;

  private final Atoms atoms;
  private final List<DateReference> dates;
  private final int[] from;

  FigurePeriods(Atoms atoms, Reading reading) {
    this.atoms = atoms;
    this.dates = reading.result().getDates();
    this.from = new int[dates.size()];
    for (int k = 0; k < from.length; k++) {
      from[k] = atoms.at(reading.toChar(dates.get(k).getSpan().getStart()));
    }
  }

  String of(Quantity quantity, int clause, int end) {
    String best = null;
    for (int k = first(Math.max(clause, quantity.from - BEFORE));
        k < from.length && from[k] < end && from[k] <= quantity.to + AFTER;
        k++) {
      boolean ends = atoms.is(from[k] - 1, FigureWords.TIME_END);
      if (!usable(dates.get(k)) || ends && dates.get(k).getValue().indexOf('/') < 0) {
        continue;
      }
      boolean within = from[k] >= clause && from[k] < quantity.from;
      boolean after =
          from[k] >= quantity.to
              && (best == null || from[k] <= quantity.to + 2)
              && uncut(quantity.to, from[k]);
      if (within || after) {
        best = dates.get(k).getValue();
      }
    }
    return best;
  }

  /** No other clause begins between. */
  private boolean uncut(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (atoms.isAnyMark(i, ",;:") || atoms.is(i, CommonWords.AND) || atoms.isNumber(i)) {
        return false;
      }
    }
    return true;
  }

  private int first(int atom) {
    return Positions.firstFrom(from, atom);
  }

  private static boolean usable(DateReference date) {
    return date.getType() == DateType.date && date.getBegin() != null;
  }
}
