package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Figure;

/**
 * Says what is measured where the clause did not: the noun that told the event with what stands
 * beside it ({@code net loss}, {@code exports of coffee}), the measure of the figure before that
 * tells of the same event, or what the event itself is a measure of ({@code fined 25 million}: a
 * fine). A name is never what is measured, nor is the unit of a weight or length.
 */
final class MeasureFinder {
  private static final int BEFORE = 4;
  private static final int AFTER = 5;

  private final Reading reading;
  private final Atoms atoms;

  MeasureFinder(Reading reading, Atoms atoms) {
    this.reading = reading;
    this.atoms = atoms;
  }

  /** Sets the measure of a figure whose event is known, unless its clause told one. */
  void complete(FigureContext context, EventTrigger trigger) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    FigureKind kind = FigureKind.of(figure, pack);
    if (tellsMeasure(context, kind)) {
      return;
    }
    if (trigger.noun()) {
      span(figure, trigger.atom());
      return;
    }
    FigureContext before = context.before();
    boolean goesOn =
        trigger.atom() < 0
            && before != null
            && before.sentence() >= context.sentence() - 1
            && before.figure().getEvent().equals(trigger.event())
            && !before.figure().getMeasure().isEmpty();
    if (goesOn) {
      figure.setMeasure(before.figure().getMeasure());
      figure.setMeasureSpan(before.figure().getMeasureSpan());
      return;
    }
    String noun = pack.list(EventWords.MEASURE).value(trigger.event());
    figure.setMeasure(noun == null ? "" : noun);
    figure.setMeasureSpan(null);
  }

  private boolean tellsMeasure(FigureContext context, FigureKind kind) {
    Figure figure = context.figure();
    if (figure.getMeasure().isEmpty() || figure.getMeasureSpan() == null) {
      return false;
    }
    int from = atoms.at(reading.toChar(figure.getMeasureSpan().getStart()));
    int last = atoms.at(reading.toChar(figure.getMeasureSpan().getEnd()) - 1);
    if (kind == FigureKind.PEOPLE || kind == FigureKind.THINGS) {
      return true;
    }
    boolean unit = kind == FigureKind.MEASURE && last < context.to() && from >= context.from();
    boolean verb = from == last && atoms.is(from, CommonWords.PAST);
    return !unit && !verb && !isName(from, last);
  }

  private boolean isName(int from, int last) {
    return atoms.capitalised(last) && (from < last || from > 0 && !opensSentence(from));
  }

  private boolean opensSentence(int i) {
    return i == 0 || atoms.afterBreak(i) || atoms.isAnyMark(i - 1, ".?!:“\"");
  }

  /** The noun phrase around the noun that told the event. */
  private void span(Figure figure, int noun) {
    int from = noun;
    while (from > 0 && noun - from < BEFORE && isModifier(from - 1) && !atoms.afterBreak(from)) {
      from--;
    }
    int to = noun + 1;
    if (atoms.is(to, CommonWords.OF)) {
      int end = to + 1;
      while (end <= noun + AFTER && (isModifier(end) || isArticle(end))) {
        end++;
      }
      to = end > to + 1 && !isArticle(end - 1) ? end : to;
    }
    int start = atoms.start(from);
    int end = atoms.end(to - 1);
    figure.setMeasure(atoms.text().substring(start, end));
    figure.setMeasureSpan(reading.span(start, end));
  }

  private boolean isArticle(int i) {
    return atoms.is(i, CommonWords.DETERMINER);
  }

  private boolean isModifier(int i) {
    return atoms.isWord(i)
            && !atoms.is(i, CommonWords.STOP)
            && !atoms.is(i, CommonWords.COPULA)
            && !atoms.is(i, CommonWords.HAVE)
            && !atoms.is(i, CommonWords.PAST)
            && !atoms.is(i, CommonWords.MODAL)
            && !atoms.is(i, CommonWords.TIME_UNIT)
            && !atoms.is(i, GrammarWords.PREPOSITION)
            && !atoms.is(i, GrammarWords.SUBORDINATOR)
            && !atoms.is(i, CommonWords.CARDINAL)
        || atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1);
  }
}
