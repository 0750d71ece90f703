package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Span;

/** The stretch that a figure's measure is, in atoms and back. */
final class MeasureSpans {
  private final Reading reading;
  private final Atoms atoms;

  MeasureSpans(Reading reading, Atoms atoms) {
    this.reading = reading;
    this.atoms = atoms;
  }

  /** Sets the measure of a figure to a stretch of atoms, the last not included. */
  void set(Figure figure, int from, int to) {
    int start = atoms.start(from);
    int end = atoms.end(to - 1);
    figure.setMeasure(atoms.text().substring(start, end));
    figure.setMeasureSpan(reading.span(start, end));
  }

  /** The first atom of a span. */
  int first(Span span) {
    return atoms.at(reading.toChar(span.getStart()));
  }

  /** The last atom of a span. */
  int last(Span span) {
    return atoms.at(reading.toChar(span.getEnd()) - 1);
  }
}
