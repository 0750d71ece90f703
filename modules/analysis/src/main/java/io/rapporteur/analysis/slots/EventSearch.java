package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/** Looks through the sentence of a figure for the word that says its event. Used once. */
final class EventSearch {
  /** Candidates that cost more are about something else. */
  private static final int LIMIT = 28;

  /** Of a length or a speed: its verb stands right beside it, or it is a size and no event. */
  private static final int LIMIT_OF_SIZE = 3;

  private static final int STATE_REACH = 4;
  static final String WORTH = "worth";
  private static final String ELECTED = "elected";
  private static final int OTHER_KIND = 8;
  private static final int WEAK = 6;

  /** A word that says little says nothing of what stands further off. */
  private static final int NEAR_WEAK = 8;

  /** A verb behind a comma that takes a figure of its own. */
  private static final int TAKES_OTHER = 8;

  private static final int AFTER_FIGURE = 2;
  private static final int FREE_NOUN = 3;
  private static final int FREE_NOUN_AFTER = 6;

  /** The figure is the subject, and its verb follows. */
  private static final int BEFORE_SUBJECT = 8;

  private final Atoms atoms;
  private final NameMentions names;
  private final FigureContext context;
  private final WordClass[] own;
  private final WordClass[] other;
  private final WordClass never;
  private final boolean sized;
  private final TextTopic topic;
  private EventTrigger best;
  private int least;

  EventSearch(
      Atoms atoms,
      NameMentions names,
      FigureContext context,
      FigureKind kind,
      boolean sized,
      TextTopic topic) {
    this.atoms = atoms;
    this.names = names;
    this.context = context;
    this.own = OwnWords.of(kind);
    this.other = OwnWords.otherOf(kind);
    this.never = OwnWords.never(kind);
    this.sized = sized;
    this.topic = topic;
    this.least = sized ? LIMIT_OF_SIZE : LIMIT;
  }

  /** The cheapest candidate, or null. */
  EventTrigger cheapest() {
    if (atoms.is(beforeBounds(), EventWords.STATE_WORD) && isWorth(beforeBounds())) {
      return new EventTrigger(WORTH, beforeBounds(), false);
    }
    for (int i = context.to(); i < Math.min(context.end(), context.to() + STATE_REACH); i++) {
      // Whatever stands before: "five people were killed and 70 injured".
      if (!atoms.isWord(i)
          || best != null
          || atoms.is(i, CommonWords.AND) && isObjectAfter(i + 1)) {
        break;
      }
      String state = atoms.value(i, EventWords.STATE_WORD);
      // "40 kilos of powder worth $2m": the money is what it is worth.
      boolean other = WORTH.equals(state) && own[0] != EventWords.MONEY_VERB;
      offer(i, 0, other ? null : state, false);
    }
    boolean subject = opensClause();
    int cost = subject ? BEFORE_SUBJECT : 0;
    for (int i = context.from() - 1; i >= context.start() && cost < least; i--) {
      consider(i, cost, false);
      cost += EventCosts.crossing(atoms, i);
    }
    cost = subject ? 0 : AFTER_FIGURE;
    for (int i = context.to(); i < context.end() && cost < least; i++) {
      consider(i, cost, true);
      cost += EventCosts.crossing(atoms, i);
    }
    return best;
  }

  private boolean isWorth(int i) {
    return WORTH.equals(atoms.value(i, EventWords.STATE_WORD));
  }

  /** The word before the figure and what bounds it: {@code worth about $4m}. */
  private int beforeBounds() {
    int i = context.from() - 1;
    while (i > context.start()
        && !atoms.is(i, EventWords.STATE_WORD)
        && (atoms.is(i, CommonWords.STOP) || atoms.is(i, CommonWords.APPROXIMATE))) {
      i--;
    }
    return i;
  }

  /** Whether the figure begins its clause, but for bounds and the like. */
  private boolean opensClause() {
    int i = context.from() - 1;
    while (i >= context.start()
        && (atoms.is(i, CommonWords.STOP) || atoms.is(i, CommonWords.APPROXIMATE))
        && !atoms.is(i, GrammarWords.PREPOSITION)
        && !atoms.is(i, CommonWords.OF)
        && !isJoint(i)
        && !atoms.is(i, CommonWords.AND)) {
      i--;
    }
    return i < context.start() || isJoint(i) || atoms.is(i, CommonWords.AND) && isSubject();
  }

  /** {@code and four died}, {@code and four were hurt}. */
  private boolean isSubject() {
    int verb = context.to();
    return atoms.is(verb, GrammarWords.BE)
        || atoms.is(verb, CommonWords.HAVE)
        || atoms.is(verb, CommonWords.MODAL)
        || atoms.is(verb, EventWords.PEOPLE_VERB) && atoms.is(verb, GrammarWords.VERB_PAST);
  }

  private boolean isJoint(int i) {
    return atoms.isAnyMark(i, ",;:“\"")
        || atoms.is(i, GrammarWords.SUBORDINATOR)
        || atoms.is(i, GrammarWords.COMPLEMENTIZER);
  }

  private void consider(int i, int cost, boolean after) {
    if (!atoms.isWord(i) || names.isInLonger(i)) {
      return;
    }
    if (own[0] == EventWords.PEOPLE_VERB) {
      offer(i, cost, StateNouns.at(atoms, i), false);
    }
    for (WordClass each : own) {
      candidate(i, each, cost, after);
    }
    for (WordClass each : other) {
      String event = atoms.phraseValue(i, each);
      if (event != null && !atoms.pack(i).list(never).has(event)) {
        candidate(i, each, cost + OTHER_KIND, after);
      }
    }
  }

  private void candidate(int i, WordClass each, int cost, boolean after) {
    boolean noun = OwnWords.isNoun(each);
    String event = atoms.phraseValue(i, each);
    if (event == null
        || (noun
            ? EventGuards.isNoNoun(atoms, i, topic.study())
            : EventGuards.isNoVerb(atoms, i))) {
      return;
    }
    if (!topic.sickness() && atoms.is(i, EventWords.SICKNESS_NOUN)
        || !topic.labour() && atoms.is(i, EventWords.STRIKE_NOUN)
        || isOfMoneyHead(i)
        || isOpinionOfOthers(i, event, after)
        || event.equals(ELECTED) && !noun && !mayBeElected()) {
      return;
    }
    boolean reports = !noun && atoms.is(i + 1, GrammarWords.COMPLEMENTIZER);
    if (!reports && !(noun && sized)) {
      int free = after ? FREE_NOUN_AFTER : FREE_NOUN;
      int price = noun && !isTied(i, after) ? cost + free : cost;
      if (!noun && atoms.phraseEnd(i, EventWords.WEAK) >= 0) {
        price = cost > NEAR_WEAK ? least : price + WEAK;
      }
      offer(i, !noun && after && takesOther(i) ? price + TAKES_OTHER : price, event, noun);
    }
  }

  /** {@code economists expected 40 sackings}: those who think so are not what is counted. */
  private boolean isOpinionOfOthers(int i, String event, boolean after) {
    return !after
        && event.equals(atoms.value(i, EventWords.OPINION_VERB))
        && !atoms.is(i + 1, EventWords.AGENT);
  }

  /** {@code won 26 of their matches}: what is won there is no seat. */
  private boolean mayBeElected() {
    if (own[0] != EventWords.THING_VERB) {
      return true;
    }
    String unit = context.figure().getUnit();
    return atoms.pack(context.from()).list(EventWords.WON_IN_VOTES).has(unit);
  }

  /** {@code the value of requests}: it is the value that stands at so much. */
  private boolean isOfMoneyHead(int i) {
    return own[0] == EventWords.MONEY_VERB
        && !atoms.is(i, EventWords.TRADING_NOUN)
        && atoms.is(i - 1, CommonWords.OF)
        && atoms.is(i - 2, EventWords.HEAD_OF_MONEY);
  }

  /**
   * {@code 40 families wait, and the town will build 30 flats}, {@code left 40 homes dark and
   * killed three}: the verb is of what follows it.
   */
  private boolean takesOther(int i) {
    boolean figure = isObjectAfter(i);
    for (int k = i - 1; figure && k >= context.to(); k--) {
      if (atoms.isMark(k, ',') || atoms.is(k, CommonWords.AND) && k == i - 1) {
        return true;
      }
    }
    return false;
  }

  /** {@code killed 12 and injured 40}: a figure right after a verb is what that was done to. */
  private boolean isObjectAfter(int verb) {
    int object = verb + 1;
    while (atoms.is(object, CommonWords.APPROXIMATE) || atoms.is(object, CommonWords.DETERMINER)) {
      object++;
    }
    return atoms.isNumber(object) || atoms.is(object, CommonWords.CARDINAL);
  }

  /** {@code loans of $4m}, {@code $4m in loans}, {@code $4m loan}. */
  private boolean isTied(int i, boolean after) {
    if (after) {
      return i <= context.to() + 3;
    }
    return atoms.is(i + 1, CommonWords.OF) && context.from() - i <= 5;
  }

  private void offer(int i, int price, String event, boolean noun) {
    if (event != null && price < least) {
      least = price;
      best = new EventTrigger(event, i, noun);
    }
  }
}
