package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Positions;
import io.rapporteur.model.DateReference;
import java.util.List;

/** The expressions of time of a document by atom. */
final class ToldDates {
  private final List<DateReference> dates;
  private final int[] from;
  private final int[] to;

  ToldDates(Reading reading, Atoms atoms) {
    dates = reading.result().getDates();
    from = new int[dates.size()];
    to = new int[dates.size()];
    for (int k = 0; k < from.length; k++) {
      from[k] = atoms.at(reading.toChar(dates.get(k).getSpan().getStart()));
      to[k] = atoms.at(reading.toChar(dates.get(k).getSpan().getEnd()) - 1) + 1;
    }
  }

  int size() {
    return from.length;
  }

  DateReference get(int k) {
    return dates.get(k);
  }

  /** First atom of a date. */
  int from(int k) {
    return from[k];
  }

  /** Past the last atom of a date. */
  int to(int k) {
    return to[k];
  }

  /** Number of the first date that begins at or after an atom. */
  int first(int atom) {
    return Positions.firstFrom(from, atom);
  }
}
