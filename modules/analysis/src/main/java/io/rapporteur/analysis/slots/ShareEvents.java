package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;

/**
 * Says what a figure in percent is about. A share is of those who think something, when a verb of
 * opinion follows; a change is of what the nearest noun of an event names; a level of what stands
 * at one. Verbs of other events tell of something else: {@code seized 40 percent of the cargo} is a
 * share of the cargo.
 */
final class ShareEvents {
  private static final int OPINION_REACH = 14;
  private static final int NOUN_LIMIT = 24;

  /** Nouns of what may rise and fall, or stand at a level. */
  private static final WordClass[] NOUNS = {
    EventWords.STATE_NOUN, EventWords.THING_NOUN, EventWords.MONEY_NOUN, EventWords.PEOPLE_NOUN
  };

  private final Atoms atoms;
  private final boolean survey;

  /**
   * For one text.
   *
   * @param survey whether it tells of a survey
   */
  ShareEvents(Atoms atoms, boolean survey) {
    this.atoms = atoms;
    this.survey = survey;
  }

  EventTrigger find(FigureContext context) {
    Figure figure = context.figure();
    boolean change = FigureKind.isChange(figure);
    EventTrigger opinion = change ? null : opinion(context);
    if (opinion != null) {
      return opinion;
    }
    boolean share = figure.getComparator() == Comparator.share;
    EventTrigger noun = noun(context);
    if (noun != null && !(share && noun.event().equals("level"))) {
      return share && !isTied(context, noun) ? EventTrigger.byUnit("share") : noun;
    }
    FigureContext before = context.before();
    boolean goesOn =
        !change
            && before != null
            && before.sentence() >= context.sentence() - 1
            && before.figure().getUnit().equals(figure.getUnit())
            && !FigureKind.isChange(before.figure());
    if (goesOn) {
      return EventTrigger.byUnit(before.figure().getEvent());
    }
    return EventTrigger.byUnit(change ? "rate" : survey && !share ? "supporting" : "share");
  }

  /** {@code 66 percent of those asked said}: the first verb after it. */
  private EventTrigger opinion(FigureContext context) {
    int last = Math.min(context.end(), context.to() + OPINION_REACH);
    for (int i = context.to(); i < last; i++) {
      if (atoms.isAnyMark(i, ",;:") || atoms.isNumber(i)) {
        return null;
      }
      String event = atoms.value(i, EventWords.OPINION_VERB);
      if (event != null) {
        return new EventTrigger(event, i, false);
      }
      if (atoms.is(i, EventWords.PEOPLE_VERB) || atoms.is(i, EventWords.THING_VERB)) {
        return null;
      }
    }
    return null;
  }

  private EventTrigger noun(FigureContext context) {
    EventTrigger best = null;
    int least = NOUN_LIMIT;
    int cost = 0;
    for (int i = context.from() - 1; i >= context.start() && cost < least; i--) {
      String event = event(i);
      if (event != null) {
        best = new EventTrigger(event, i, true);
        least = cost;
      }
      cost += EventCosts.crossing(atoms, i);
    }
    cost = 1;
    for (int i = context.to(); i < context.end() && cost < least; i++) {
      String event = event(i);
      if (event != null) {
        best = new EventTrigger(event, i, true);
        least = cost;
      }
      cost += EventCosts.crossing(atoms, i) * 2;
    }
    return best;
  }

  private static boolean isTied(FigureContext context, EventTrigger noun) {
    return Math.abs(noun.atom() - context.from()) <= 5;
  }

  private String event(int i) {
    for (WordClass each : NOUNS) {
      String event = atoms.value(i, each);
      if (event != null) {
        return event;
      }
    }
    return null;
  }
}
