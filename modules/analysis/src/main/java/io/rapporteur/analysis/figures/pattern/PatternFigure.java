package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import java.util.List;

/** A figure while it is being read; positions are atoms. */
final class PatternFigure {
  /** First atom of the number, sign or currency. */
  int from;

  /** Atom past number, unit and rate. */
  int to;

  double low;
  double high;

  /** Unit as the record gives it; empty when none. */
  String unit = "";

  boolean money;

  /** One can have one of it: money or a unit of measure. */
  boolean measured;

  /** TIMEX3 duration of a rate's unit of time, or null. */
  String period;

  Comparator comparator = Comparator.absolute;
  Change change = Change.none;
  boolean approximate;

  PatternFigure(Numeral numeral) {
    from = numeral.from();
    to = numeral.to();
    low = numeral.low();
    high = numeral.high();
  }

  boolean isRange() {
    return low != high;
  }

  void times(double factor) {
    low *= factor;
    high *= factor;
  }

  Figure figure(Reading reading, Atoms atoms) {
    return FigureRecord.of(
        reading.span(atoms.start(from), atoms.end(to - 1)),
        isRange() ? List.of(low, high) : List.of(low),
        UnitNames.of(unit, money),
        new FigureRecord.Kind(period, comparator, change, approximate));
  }
}
