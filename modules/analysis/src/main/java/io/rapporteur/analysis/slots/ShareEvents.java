package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Figure;

/**
 * Says what a figure in percent is about. A share of something is what is done to it, when a verb
 * says so right beside the figure, or what those think who are asked, when a verb of opinion
 * follows, and else a share; a change is of what the nearest noun of an event names; a level of
 * what stands at one.
 */
final class ShareEvents {
  private static final int VERB_REACH = 14;
  private static final int NOUN_LIMIT = 16;
  private static final int CHANGE_REACH = 6;

  /** Nouns of what may rise and fall, or stand at a level. */
  private static final WordClass[] NOUNS = {
    EventWords.STATE_NOUN, EventWords.THING_NOUN, EventWords.MONEY_NOUN, EventWords.PEOPLE_NOUN
  };

  private final Atoms atoms;
  private final NameMentions names;
  private final String unsaid;

  /**
   * For one text.
   *
   * @param unsaid what a figure is of which nothing is said: in a poll it is support
   */
  ShareEvents(Atoms atoms, NameMentions names, String unsaid) {
    this.atoms = atoms;
    this.names = names;
    this.unsaid = unsaid;
  }

  EventTrigger find(FigureContext context) {
    Figure figure = context.figure();
    boolean change = FigureKind.isChange(figure) || hasChangeBeside(context);
    if (!change) {
      EventTrigger verb = verb(context);
      if (verb != null && isOfCandidate(context, verb)) {
        return EventTrigger.byUnit("supporting");
      }
      if (verb != null) {
        return verb;
      }
      if (atoms.is(context.to(), CommonWords.OF)) {
        return EventTrigger.byUnit("share");
      }
    }
    EventTrigger noun = noun(context);
    if (noun != null) {
      return noun;
    }
    FigureContext before = context.before();
    boolean goesOn =
        !change
            && before != null
            && before.sentence() >= context.sentence() - 1
            && before.figure().getUnit().equals(figure.getUnit())
            && (!FigureKind.isChange(before.figure()) || isFormer(context));
    if (goesOn) {
      return EventTrigger.byUnit(before.figure().getEvent());
    }
    if (!change && unsaid.equals("rate") && isPart(context)) {
      return EventTrigger.byUnit("share");
    }
    return EventTrigger.byUnit(change ? "rate" : unsaid);
  }

  /** {@code Corvin holds 66 percent}: of votes, for nothing else is said. */
  private boolean isOfCandidate(FigureContext context, EventTrigger verb) {
    NameMention subject = names.at(verb.atom() - 1);
    boolean has = verb.event().equals("held") || verb.event().equals("elected");
    return has
        && verb.atom() < context.from()
        && !atoms.is(context.to(), CommonWords.OF)
        && subject != null
        && subject.isPerson();
  }

  /** {@code rose 64 percent in June, from 61 percent in May}: of the same. */
  private boolean isFormer(FigureContext context) {
    return context.followsInSentence() && atoms.is(context.from() - 1, SlotWords.FROM_PLACE);
  }

  /** {@code one in five schools}: a fraction, and a noun after it. */
  private boolean isPart(FigureContext context) {
    int last = context.to() - 1;
    boolean sign = atoms.phraseStart(last, SlotWords.PERCENT) >= 0 || atoms.isMark(last, '%');
    return !sign && atoms.isWord(last) && context.figure().getShareOf() == null;
  }

  /** {@code expand by 1.6 percent}, {@code a 14 percent increase}. */
  private boolean hasChangeBeside(FigureContext context) {
    for (int i = context.from() - 1;
        i >= Math.max(context.start(), context.from() - CHANGE_REACH);
        i--) {
      if (atoms.isAnyMark(i, ",;:()") || atoms.isNumber(i)) {
        break;
      }
      if (atoms.is(i, CommonWords.RISE) || atoms.is(i, CommonWords.FALL)) {
        return true;
      }
    }
    return atoms.is(context.to(), CommonWords.RISE) || atoms.is(context.to(), CommonWords.FALL);
  }

  /**
   * {@code seized 40 percent of the cargo}, {@code 40 percent of the cargo was seized}, {@code 66
   * percent of those asked said}.
   */
  private EventTrigger verb(FigureContext context) {
    for (int i = context.from() - 1; i >= Math.max(context.start(), context.from() - 3); i--) {
      String event = event(i);
      if (event != null || atoms.is(i, EventWords.STATE_WORD)) {
        return new EventTrigger(
            event != null ? event : atoms.value(i, EventWords.STATE_WORD), i, false);
      }
      if (!atoms.is(i, CommonWords.STOP) && !atoms.is(i, CommonWords.APPROXIMATE)) {
        break;
      }
    }
    int last = Math.min(context.end(), context.to() + VERB_REACH);
    for (int i = context.to(); i < last; i++) {
      if (atoms.isAnyMark(i, ",;:") || atoms.isNumber(i) && !isAge(i)) {
        return null;
      }
      String opinion = atoms.value(i, EventWords.OPINION_VERB);
      String event = opinion == null ? event(i) : opinion;
      boolean passive = atoms.is(i - 1, GrammarWords.AUXILIARY);
      if (event != null) {
        return opinion != null || passive ? new EventTrigger(event, i, false) : null;
      }
    }
    return null;
  }

  /** {@code of those between 18 and 24}. */
  private boolean isAge(int i) {
    return atoms.is(i - 1, SlotWords.OPENS_RANGE)
        || atoms.is(i - 1, CommonWords.AND) && atoms.isNumber(i - 2);
  }

  private String event(int i) {
    if (EventGuards.isNoVerb(atoms, i)
        || atoms.is(i, EventWords.WEAK)
        || atoms.is(i + 1, GrammarWords.COMPLEMENTIZER)) {
      return null;
    }
    String event = atoms.value(i, EventWords.PEOPLE_VERB);
    return event == null ? atoms.value(i, EventWords.THING_VERB) : event;
  }

  private EventTrigger noun(FigureContext context) {
    EventTrigger best = null;
    int least = NOUN_LIMIT;
    int cost = 0;
    for (int i = context.from() - 1; i >= context.start() && cost < least; i--) {
      String event = nounEvent(i);
      if (event != null) {
        best = new EventTrigger(event, i, true);
        least = cost;
      }
      cost += EventCosts.crossing(atoms, i);
    }
    cost = 1;
    for (int i = context.to(); i < context.end() && cost < least; i++) {
      String event = nounEvent(i);
      if (event != null) {
        best = new EventTrigger(event, i, true);
        least = cost;
      }
      cost += EventCosts.crossing(atoms, i) * 2;
    }
    return best;
  }

  private String nounEvent(int i) {
    if (isOfState(i) || names.isInLonger(i)) {
      // "The rate of this levy" is a rate; the rate is met next.
      return null;
    }
    for (WordClass each : NOUNS) {
      String event = atoms.value(i, each);
      if (event != null) {
        return event;
      }
    }
    return null;
  }

  private boolean isOfState(int i) {
    int of = i - 1;
    while (of > i - 5
        && (atoms.is(of, GrammarWords.NOUN_OPENER)
            || atoms.isNumber(of)
            || atoms.isDash(of)
            || atoms.is(of, CommonWords.TIME_UNIT))) {
      of--;
    }
    boolean tied =
        atoms.is(of, CommonWords.OF)
            || atoms.is(of, SlotWords.FOR_WHAT)
            || atoms.is(of, SlotWords.HOLDS);
    return tied && atoms.is(of - 1, EventWords.STATE_NOUN);
  }
}
