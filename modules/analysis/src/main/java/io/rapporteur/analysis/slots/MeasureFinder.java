package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Span;

/**
 * Says what is measured where the clause did not: the noun that told the event with what stands
 * beside it ({@code net loss}, {@code exports of coffee}), the measure of the figure before that
 * tells of the same event, or what the event itself is a measure of ({@code fined 25 million}: a
 * fine). A name is never what is measured, nor is the unit of a weight or length.
 */
final class MeasureFinder {
  private static final int LABEL = 8;
  private static final int BEFORE = 4;
  private static final int AFTER = 5;

  private final Reading reading;
  private final Atoms atoms;

  private final NameMentions names;

  MeasureFinder(Reading reading, Atoms atoms, NameMentions names) {
    this.reading = reading;
    this.atoms = atoms;
    this.names = names;
  }

  /** Sets the measure of a figure whose event is known, unless its clause told one. */
  void complete(FigureContext context, EventTrigger trigger) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    FigureKind kind = FigureKind.of(figure, pack);
    if (labelled(context, trigger)
        || cutFrom(context, kind)
        || isWorth(context, trigger)
        || shared(figure, trigger)) {
      return;
    }
    boolean told = tellsMeasure(context, kind);
    if (told && !isNearer(context, kind, trigger)) {
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
    EventNouns nouns = pack.derived(EventNouns.class, EventNouns::new);
    figure.setMeasure(nouns.of(trigger.event()));
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
      boolean before = last < context.from() && atoms.isWord(context.to() - 1);
      if (before && context.to() - context.from() > 1) {
        // "The landslide killed 300 people": people are counted, and no landslide.
        set(figure, context.to() - 1, context.to());
      }
      return true;
    }
    boolean unit = kind == FigureKind.MEASURE && last < context.to() && from >= context.from();
    boolean verb = from == last && atoms.is(from, CommonWords.PAST);
    return !unit && !verb && !isName(from, last);
  }

  /** {@code cars worth $7m}. */
  private boolean isWorth(FigureContext context, EventTrigger trigger) {
    int noun = trigger.atom() - 1;
    boolean worth =
        noun > 0
            && EventSearch.WORTH.equals(atoms.value(trigger.atom(), EventWords.STATE_WORD))
            && precedes(context, trigger)
            && isModifier(noun);
    if (worth) {
      span(context.figure(), noun);
    }
    return worth;
  }

  /** What a share is a share of; of a survey it is those asked, and what they think is measured. */
  private boolean shared(Figure figure, EventTrigger trigger) {
    Span of = figure.getShareOf();
    if (of == null || !trigger.event().equals("share")) {
      return false;
    }
    int from = atoms.at(reading.toChar(of.getStart()));
    int to = atoms.at(reading.toChar(of.getEnd()) - 1) + 1;
    for (int i = to - 2; i > from; i--) {
      if (atoms.is(i, GrammarWords.POSSESSIVE_ENDING)) {
        from = i + 1;
        break;
      }
    }
    while (from < to - 1 && isArticle(from)) {
      from++;
    }
    set(figure, from, to);
    return true;
  }

  /** The noun of the event stands between what the clause told and the figure. */
  private boolean isNearer(FigureContext context, FigureKind kind, EventTrigger trigger) {
    boolean counted = kind == FigureKind.PEOPLE || kind == FigureKind.THINGS;
    int last = atoms.at(reading.toChar(context.figure().getMeasureSpan().getEnd()) - 1);
    return !counted && trigger.noun() && last < trigger.atom() && precedes(context, trigger);
  }

  private static boolean precedes(FigureContext context, EventTrigger trigger) {
    return trigger.atom() < context.from();
  }

  private boolean isName(int from, int last) {
    NameMention name = names.at(last);
    return name != null && name.to() == last + 1 && name.from() <= last;
  }

  /** {@code Crown/dollar: up at 1.2204}: the label that begins the line. */
  private boolean labelled(FigureContext context, EventTrigger trigger) {
    if (trigger.atom() >= 0 || !atoms.afterBreak(context.start())) {
      return false;
    }
    int colon = context.start() + 1;
    while (colon < context.from() && colon < context.start() + LABEL && !atoms.isMark(colon, ':')) {
      colon++;
    }
    boolean label = atoms.isMark(colon, ':') && atoms.isWord(context.start());
    for (int i = colon; label && i < context.from(); i++) {
      label = !atoms.afterBreak(i);
    }
    if (label) {
      set(context.figure(), context.start(), colon);
    }
    return label;
  }

  /** {@code cut $3 billion from school programmes}. */
  private boolean cutFrom(FigureContext context, FigureKind kind) {
    boolean cut =
        kind == FigureKind.MONEY
            && context.figure().getDirection() == Direction.down
            && atoms.is(context.to(), SlotWords.FROM_PLACE)
            && names.at(context.to() + 1) == null;
    int end = context.to() + 1;
    while (cut && end <= context.to() + AFTER && (isModifier(end) || isArticle(end))) {
      end++;
    }
    if (!cut || end == context.to() + 1 || isArticle(end - 1)) {
      return false;
    }
    int from = context.to() + 1;
    set(context.figure(), isArticle(from) ? from + 1 : from, end);
    return true;
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
    set(figure, from, to);
  }

  private void set(Figure figure, int from, int to) {
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
