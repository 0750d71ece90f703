package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.Figure;
import java.util.ArrayList;
import java.util.List;

/** Places the figures of a document among its atoms and sentences. */
final class FigureContexts {
  /** Atoms of a sentence on either side that are looked at, so that a huge one costs no more. */
  private static final int WINDOW = 250;

  private FigureContexts() {}

  /** The figures in order of position. */
  static List<FigureContext> of(Reading reading, Atoms atoms, Sentences sentences) {
    List<FigureContext> contexts = new ArrayList<>();
    FigureContext before = null;
    for (Figure figure : reading.result().getFigures()) {
      int from = atoms.at(reading.toChar(figure.getSpan().getStart()));
      int last = atoms.at(Math.max(0, reading.toChar(figure.getSpan().getEnd()) - 1));
      int sentence = sentences.at(from);
      before =
          new FigureContext(
              figure,
              from,
              last + 1,
              sentence,
              Math.max(sentences.start(sentence), from - WINDOW),
              Math.min(sentences.end(sentence), last + WINDOW),
              before);
      contexts.add(before);
    }
    return contexts;
  }
}
