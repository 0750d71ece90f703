package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.Span;

/** {@code Crown/dollar: up at 1.2204}: labels that say what the figure of their line measures. */
final class LineLabels {
  /** Words that a label has at most. */
  private static final int LABEL = 8;

  private final Reading reading;
  private final Atoms atoms;
  private final MeasureSpans measures;

  LineLabels(Reading reading, Atoms atoms, MeasureSpans measures) {
    this.reading = reading;
    this.atoms = atoms;
    this.measures = measures;
  }

  /** Sets the measure to the label that begins the figure's line; says whether there is one. */
  boolean label(FigureContext context, EventTrigger trigger) {
    if (trigger.atom() >= 0 || isHeadline(context.start()) || !atoms.afterBreak(context.start())) {
      return false;
    }
    int colon = context.start() + 1;
    while (colon < context.from() && colon < context.start() + LABEL && !atoms.isMark(colon, ':')) {
      colon++;
    }
    boolean label = atoms.isMark(colon, ':') && atoms.isWord(context.start());
    for (int i = context.start() + 1; label && i < context.from(); i++) {
      label = !atoms.afterBreak(i) && (i > colon || !isNumber(i));
    }
    label = label && !isSpeaker(context.start());
    if (label) {
      measures.set(context.figure(), context.start(), colon);
    }
    return label;
  }

  /** {@code UN: 900 people need help}: a headline names its source or matter so. */
  private boolean isHeadline(int atom) {
    Span headline = reading.result().getHeadlineSpan();
    return headline != null && measures.first(headline) <= atom && atom <= measures.last(headline);
  }

  /**
   * {@code Question:} and the name before a turn say who speaks, and nothing is measured by them.
   */
  private boolean isSpeaker(int atom) {
    for (Quotation quotation : reading.result().getQuotations()) {
      Span speaker = quotation.getSpeakerSpan();
      if (speaker != null && measures.first(speaker) <= atom && atom <= measures.last(speaker)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int i) {
    return atoms.isNumber(i) || atoms.is(i, CommonWords.CARDINAL);
  }
}
