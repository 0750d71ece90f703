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
  private static final int BEFORE = 4;
  private static final int AFTER = 5;
  private static final int VERB_REACH = 4;
  private static final String COST = "cost";

  private final Atoms atoms;
  private final NameMentions names;
  private final PhrasesBeside beside;
  private final MeasureSpans measures;
  private final ToldMeasure told;
  private final LineLabels labels;

  MeasureFinder(Reading reading, Atoms atoms, NameMentions names) {
    this.atoms = atoms;
    this.names = names;
    this.beside = new PhrasesBeside(atoms, names);
    this.measures = new MeasureSpans(reading, atoms);
    this.told = new ToldMeasure(atoms, names, beside, measures);
    this.labels = new LineLabels(reading, atoms, measures);
  }

  /** Sets the measure of a figure whose event is known, unless its clause told one. */
  void complete(FigureContext context, EventTrigger trigger) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    FigureKind kind = FigureKind.of(figure, pack);
    if (labels.label(context, trigger)
        || cutFrom(context, kind)
        || isWorth(context, trigger)
        || trigger.event().equals("share") && shared(context, trigger)
        || said(context, trigger)
        || stands(figure, stronger(context, kind))) {
      return;
    }
    if (kind == FigureKind.PERCENT && figure.getMeasureSpan() != null) {
      int last = measures.last(figure.getMeasureSpan());
      if (stands(figure, beside.subjectOfInfinitive(last, context.from()))) {
        return;
      }
    }
    if (told.holds(context, kind)
        && !told.isFurther(context, kind, trigger)
        && !told.isOfDeed(context, kind, trigger)
        && !told.isParty(context, kind, trigger)) {
      withoutVerb(figure, trigger);
      return;
    }
    if (trigger.noun()) {
      span(context, trigger.atom());
      return;
    }
    boolean part = kind == FigureKind.PERCENT && trigger.atom() >= 0 && shared(context, trigger);
    if (part || stands(figure, weaker(context, kind, trigger))) {
      return;
    }
    FigureContext before = Brackets.source(atoms, context);
    boolean goesOn =
        trigger.atom() < 0
            && before != null
            && before.sentence() >= context.sentence() - 1
            && before.figure().getEvent().equals(trigger.event())
            && before.figure().getUnit().equals(figure.getUnit())
            && !before.figure().getMeasure().isEmpty();
    if (goesOn) {
      goOn(figure, before.figure());
      return;
    }
    String noun = noun(kind, trigger, pack);
    if (noun.isEmpty() && atoms.is(context.to() - 1, CommonWords.AMOUNT_NOUN)) {
      return;
    }
    figure.setMeasure(noun);
    figure.setMeasureSpan(null);
  }

  /** {@code 58 percent of voters distrust him}: voters are measured, and no distrust. */
  private void withoutVerb(Figure figure, EventTrigger trigger) {
    int from = measures.first(figure.getMeasureSpan());
    int last = measures.last(figure.getMeasureSpan());
    if (!trigger.noun() && trigger.atom() > from && trigger.atom() == last) {
      measures.set(figure, from, last);
    }
  }

  private static void goOn(Figure figure, Figure before) {
    figure.setMeasure(before.getMeasure());
    figure.setMeasureSpan(before.getMeasureSpan());
  }

  /** What the event is a measure of; money of which no more is said is money. */
  private static String noun(FigureKind kind, EventTrigger trigger, LanguagePack pack) {
    String noun = pack.derived(EventNouns.class, EventNouns::new).of(trigger.event());
    boolean unsaid =
        trigger.atom() < 0 && trigger.event().equals(COST)
            || !pack.list(EventWords.MONEY_NOUN).has(noun);
    String money = pack.list(EventWords.MONEY_ITSELF).value(COST);
    return kind == FigureKind.MONEY && unsaid && money != null ? money : noun;
  }

  /** Phrases that say it, whatever the clause told. */
  private PhrasesBeside.Phrase stronger(FigureContext context, FigureKind kind) {
    if (kind == FigureKind.MEASURE) {
      return beside.attributive(context);
    }
    if (kind != FigureKind.MONEY) {
      return null;
    }
    PhrasesBeside.Phrase worth = beside.worthOf(context);
    int to = FigureReach.pastConversion(atoms, context.to(), context.end());
    return worth == null ? beside.sort(to, context.end()) : worth;
  }

  /** Phrases that say it, when the clause and the event did not. */
  private PhrasesBeside.Phrase weaker(
      FigureContext context, FigureKind kind, EventTrigger trigger) {
    PhrasesBeside.Phrase topic = beside.topic(context);
    if (topic != null) {
      return topic;
    }
    if (kind == FigureKind.PERCENT) {
      PhrasesBeside.Phrase changed = changed(context);
      return changed == null ? beside.attributive(context) : changed;
    }
    if (kind == FigureKind.BARE) {
      return beside.number(context);
    }
    int to = FigureReach.pastConversion(atoms, context.to(), context.end());
    boolean purpose =
        kind == FigureKind.MONEY
            && trigger.atom() >= context.from() - VERB_REACH
            && precedes(context, trigger);
    return purpose ? beside.purpose(to, context.end()) : null;
  }

  /** {@code It edged up its forecast by 1 percent}: the forecast. */
  private PhrasesBeside.Phrase changed(FigureContext context) {
    Span span = context.figure().getMeasureSpan();
    int verb = span == null ? -1 : measures.first(span);
    boolean one = span != null && measures.last(span) == verb;
    return one ? beside.changed(verb, context.from()) : null;
  }

  private boolean stands(Figure figure, PhrasesBeside.Phrase phrase) {
    if (phrase != null) {
      measures.set(figure, phrase.from(), phrase.to());
    }
    return phrase != null;
  }

  /** {@code cars worth $7m}. */
  private boolean isWorth(FigureContext context, EventTrigger trigger) {
    int noun = trigger.atom() - 1;
    boolean worth =
        noun > 0
            && EventSearch.WORTH.equals(atoms.value(trigger.atom(), EventWords.STATE_WORD))
            && precedes(context, trigger)
            && beside.isModifier(noun);
    if (worth) {
      span(context, noun);
    }
    return worth;
  }

  /** What a share is a share of, unless that is a place. */
  private boolean shared(FigureContext context, EventTrigger trigger) {
    Figure figure = context.figure();
    Span of = figure.getShareOf();
    if (of == null) {
      return false;
    }
    int from = measures.first(of);
    int to = measures.last(of) + 1;
    for (int i = to - 2; i > from; i--) {
      if (atoms.is(i, GrammarWords.POSSESSIVE_ENDING)) {
        from = i + 1;
        break;
      }
    }
    while (from < to - 1 && beside.isArticle(from)) {
      from++;
    }
    NameMention name = names.at(to - 1);
    if (name != null && name.isPlace() && name.from() <= from) {
      figure.setMeasure(noun(FigureKind.PERCENT, trigger, atoms.pack(from)));
      figure.setMeasureSpan(null);
    } else {
      measures.set(figure, from, to);
    }
    return true;
  }

  /** {@code 40 percent of those asked thought}: what they think. */
  private boolean said(FigureContext context, EventTrigger trigger) {
    Span of = context.figure().getShareOf();
    boolean opinion =
        of != null
            && trigger.atom() >= context.to()
            && atoms.is(trigger.atom(), EventWords.OPINION_VERB)
            && atoms.is(measures.first(of), SlotWords.THOSE);
    if (opinion) {
      context.figure().setMeasure(noun(FigureKind.PERCENT, trigger, atoms.pack(context.from())));
      context.figure().setMeasureSpan(null);
    }
    return opinion;
  }

  private static boolean precedes(FigureContext context, EventTrigger trigger) {
    return trigger.atom() < context.from();
  }

  /** {@code cut $3 billion from school programmes}. */
  private boolean cutFrom(FigureContext context, FigureKind kind) {
    boolean cut =
        kind == FigureKind.MONEY
            && context.figure().getDirection() == Direction.down
            && atoms.is(context.to(), SlotWords.FROM_PLACE)
            && names.at(context.to() + 1) == null;
    int end = context.to() + 1;
    while (cut
        && end <= context.to() + AFTER
        && (beside.isModifier(end) || beside.isArticle(end))) {
      end++;
    }
    if (!cut || end == context.to() + 1 || beside.isArticle(end - 1)) {
      return false;
    }
    if (atoms.is(end, CommonWords.TIME_UNIT) || atoms.is(end - 1, CommonWords.TIME_UNIT)) {
      // "Down $4 from last week".
      return false;
    }
    int from = context.to() + 1;
    measures.set(context.figure(), beside.isArticle(from) ? from + 1 : from, end);
    return true;
  }

  /** The noun phrase around the noun that told the event. */
  private void span(FigureContext context, int noun) {
    int from = noun;
    int floor = noun >= context.to() ? context.to() : 0;
    while (from > floor
        && noun - from < BEFORE
        && beside.isModifier(from - 1)
        && !atoms.afterBreak(from)) {
      from--;
    }
    int to = noun + 1;
    if (atoms.is(to, CommonWords.OF)) {
      int end = to + 1;
      while (end <= noun + AFTER && (beside.isModifier(end) || beside.isArticle(end))) {
        end++;
      }
      to = end > to + 1 && !beside.isArticle(end - 1) ? end : to;
    }
    measures.set(context.figure(), from, to);
  }
}
