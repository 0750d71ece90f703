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
  private static final int VERB_REACH = 4;
  private static final String COST = "cost";

  /** Figures of the sentence that are looked at. */
  private static final int OTHERS = 40;

  private final Reading reading;
  private final Atoms atoms;
  private final NameMentions names;
  private final PhrasesBeside beside;

  MeasureFinder(Reading reading, Atoms atoms, NameMentions names) {
    this.reading = reading;
    this.atoms = atoms;
    this.names = names;
    this.beside = new PhrasesBeside(atoms, names);
  }

  /** Sets the measure of a figure whose event is known, unless its clause told one. */
  void complete(FigureContext context, EventTrigger trigger) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    FigureKind kind = FigureKind.of(figure, pack);
    if (labelled(context, trigger)
        || cutFrom(context, kind)
        || isWorth(context, trigger)
        || shared(context, trigger)
        || said(context, trigger)
        || stands(figure, stronger(context, kind))) {
      return;
    }
    if (kind == FigureKind.PERCENT && figure.getMeasureSpan() != null) {
      int last = atoms.at(reading.toChar(figure.getMeasureSpan().getEnd()) - 1);
      if (stands(figure, beside.subjectOfInfinitive(last, context.from()))) {
        return;
      }
    }
    boolean told = tellsMeasure(context, kind);
    if (told && !isNearer(context, kind, trigger)) {
      return;
    }
    if (trigger.noun()) {
      span(figure, trigger.atom());
      return;
    }
    if (stands(figure, weaker(context, kind, trigger))) {
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
    int verb = span == null ? -1 : atoms.at(reading.toChar(span.getStart()));
    boolean one = span != null && atoms.at(reading.toChar(span.getEnd()) - 1) == verb;
    return one ? beside.changed(verb, context.from()) : null;
  }

  private boolean stands(Figure figure, PhrasesBeside.Phrase phrase) {
    if (phrase != null) {
      set(figure, phrase.from(), phrase.to());
    }
    return phrase != null;
  }

  private boolean tellsMeasure(FigureContext context, FigureKind kind) {
    Figure figure = context.figure();
    if (figure.getMeasure().isEmpty() || figure.getMeasureSpan() == null) {
      return false;
    }
    int from = atoms.at(reading.toChar(figure.getMeasureSpan().getStart()));
    int last = atoms.at(reading.toChar(figure.getMeasureSpan().getEnd()) - 1);
    if (kind == FigureKind.PEOPLE || kind == FigureKind.THINGS) {
      boolean amount = atoms.is(context.to() - 1, CommonWords.AMOUNT_NOUN);
      if (amount && from >= context.from() && last < context.to()) {
        return false;
      }
      boolean before = last < context.from() && isCounted(context.to() - 1);
      if (before && context.to() - context.from() > 1) {
        // "The landslide killed 300 people": people are counted, and no landslide.
        set(figure, context.to() - 1, context.to());
      }
      boolean bare =
          !isCounted(context.to() - 1) && !atoms.is(context.to() - 1, CommonWords.AMOUNT_NOUN);
      return !bare
          || !isOfAnother(context, kind, from, last)
              && !(atoms.isNumber(from - 1) && isProgressive(from));
    }
    boolean unit = kind == FigureKind.MEASURE && last < context.to() && from >= context.from();
    boolean verb = from == last && isVerb(from, context) || atoms.is(from, CommonWords.VERB);
    boolean poll = kind == FigureKind.PERCENT && atoms.is(last, EventWords.SURVEY);
    return !unit
        && !verb
        && !poll
        && !isName(from, last)
        && !isOfAnother(context, kind, from, last);
  }

  /** A word alone that is no noun, as in {@code an estimated $4m} and {@code you need $4m}. */
  private boolean isVerb(int i, FigureContext context) {
    boolean past = !atoms.capitalised(i) && atoms.pack(i).morphology().isPast(atoms.text(i));
    boolean base =
        atoms.is(i, GrammarWords.VERB_BASE)
            && (atoms.is(i - 1, CommonWords.MODAL)
                || atoms.is(i - 1, GrammarWords.SUBJECT_PRONOUN)
                || atoms.is(i - 1, GrammarWords.INFINITIVE_MARK));
    return atoms.is(i, CommonWords.PAST)
        || past
        || base
        || beside.changed(i, context.from()) != null;
  }

  /** {@code 300 carrying knives}. */
  private boolean isProgressive(int i) {
    return atoms.pack(i).morphology().isProgressive(atoms.text(i));
  }

  /** A noun, and no number as in {@code from 8 million}; nor what is counted by, as in bags. */
  private boolean isCounted(int i) {
    return atoms.isWord(i)
        && !atoms.is(i, CommonWords.MAGNITUDE)
        && !atoms.is(i, CommonWords.CARDINAL)
        && !atoms.is(i, CommonWords.AMOUNT_NOUN);
  }

  /**
   * What other figures of the sentence count: {@code arrested four men for stealing $4m}, {@code in
   * 17 districts, such as Brenn (+4%)}.
   */
  private boolean isOfAnother(FigureContext context, FigureKind kind, int from, int last) {
    boolean bracket =
        atoms.isMark(context.from() - 1, '(') || atoms.isMark(context.from() - 2, '(');
    if (kind != FigureKind.MONEY && !bracket) {
      return false;
    }
    FigureContext before = context.before();
    for (int n = 0;
        n < OTHERS && before != null && before.sentence() == context.sentence();
        n++, before = before.before()) {
      if (before.from() <= last && from < before.to()) {
        return switch (FigureKind.of(before.figure(), atoms.pack(from))) {
          case PEOPLE -> true;
          case THINGS -> bracket;
          default -> false;
        };
      }
    }
    return false;
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
      span(context.figure(), noun);
    }
    return worth;
  }

  /** What a share is a share of, unless that is a place. */
  private boolean shared(FigureContext context, EventTrigger trigger) {
    Figure figure = context.figure();
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
    while (from < to - 1 && beside.isArticle(from)) {
      from++;
    }
    NameMention name = names.at(to - 1);
    if (name != null && name.isPlace() && name.from() <= from) {
      figure.setMeasure(noun(FigureKind.PERCENT, trigger, atoms.pack(from)));
      figure.setMeasureSpan(null);
    } else {
      set(figure, from, to);
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
            && atoms.is(atoms.at(reading.toChar(of.getStart())), SlotWords.THOSE);
    if (opinion) {
      context.figure().setMeasure(noun(FigureKind.PERCENT, trigger, atoms.pack(context.from())));
      context.figure().setMeasureSpan(null);
    }
    return opinion;
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
    for (int i = context.start() + 1; label && i < context.from(); i++) {
      label = !atoms.afterBreak(i) && (i > colon || !isNumber(i));
    }
    if (label) {
      set(context.figure(), context.start(), colon);
    }
    return label;
  }

  private boolean isNumber(int i) {
    return atoms.isNumber(i) || atoms.is(i, CommonWords.CARDINAL);
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
    int from = context.to() + 1;
    set(context.figure(), beside.isArticle(from) ? from + 1 : from, end);
    return true;
  }

  /** The noun phrase around the noun that told the event. */
  private void span(Figure figure, int noun) {
    int from = noun;
    while (from > 0
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
    set(figure, from, to);
  }

  private void set(Figure figure, int from, int to) {
    int start = atoms.start(from);
    int end = atoms.end(to - 1);
    figure.setMeasure(atoms.text().substring(start, end));
    figure.setMeasureSpan(reading.span(start, end));
  }
}
