package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/** Finds the noun that says what a figure in percent is a share, rate or change of. */
final class ShareNouns {
  private static final int NOUN_LIMIT = 16;

  /** Nouns of what may rise and fall, or stand at a level. */
  private static final WordClass[] NOUNS = {
    EventWords.STATE_NOUN, EventWords.THING_NOUN, EventWords.MONEY_NOUN, EventWords.PEOPLE_NOUN
  };

  private final Atoms atoms;
  private final NameMentions names;
  private final TextTopic topic;

  ShareNouns(Atoms atoms, NameMentions names, TextTopic topic) {
    this.atoms = atoms;
    this.names = names;
    this.topic = topic;
  }

  /** The cheapest noun of an event in the sentence of a figure; null when there is none. */
  EventTrigger nearest(FigureContext context) {
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
    if (isOfState(i)
        || names.isInLonger(i)
        || topic.study() && atoms.is(i, EventWords.STUDY_NOUN)) {
      // "The rate of this levy" is a rate; the rate is met next.
      return null;
    }
    String compound = compound(i);
    if (compound != null) {
      return compound;
    }
    for (WordClass each : NOUNS) {
      String event = atoms.value(i, each);
      if (event != null) {
        return Opinions.turned(atoms, i, event);
      }
    }
    return null;
  }

  /** {@code turnout rate}, {@code approval rating}: the noun before says what stands at it. */
  private String compound(int i) {
    return atoms.is(i, EventWords.COMPOUND_HEAD) && !names.isInLonger(i - 1)
        ? atoms.value(i - 1, EventWords.COMPOUND)
        : null;
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
