package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
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
  private static final int CHANGE_REACH = 6;

  /** Words between a comma and the change beside a figure. */
  private static final int APPOSED = 6;

  private final Atoms atoms;
  private final NameMentions names;
  private final TextTopic topic;
  private final String unsaid;
  private final ShareNouns nouns;

  /**
   * For one text.
   *
   * @param topic what it is about: a figure of which nothing is said is support in a poll
   */
  ShareEvents(Atoms atoms, NameMentions names, TextTopic topic) {
    this.atoms = atoms;
    this.names = names;
    this.topic = topic;
    this.nouns = new ShareNouns(atoms, names, topic);
    this.unsaid = topic.poll() ? TextTopic.VOTE : topic.survey() ? "share" : "rate";
  }

  EventTrigger find(FigureContext context) {
    Figure figure = context.figure();
    boolean change = FigureKind.isChange(figure) || hasChangeBeside(context);
    if (!change && isSameInPercent(context)) {
      return EventTrigger.byUnit(context.before().figure().getEvent());
    }
    if (!change && isVotes(context)) {
      return EventTrigger.byUnit("voting");
    }
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
    FigureContext before = context.before();
    EventTrigger noun = nouns.nearest(context);
    if (noun != null && isListed(context, noun)) {
      return EventTrigger.byUnit(before.figure().getEvent());
    }
    if (noun != null) {
      return noun;
    }
    if (change && isApposed(context)) {
      return EventTrigger.byUnit(before.figure().getEvent());
    }
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

  /**
   * {@code 22 percent said they would not back Poe, Corvin at 20 percent}: the noun stands further
   * off than a figure of the same list, which knows better.
   */
  private boolean isListed(FigureContext context, EventTrigger noun) {
    return context.followsInSentence()
        && noun.atom() < context.before().from()
        && atoms.is(context.from() - 1, SlotWords.HOLDS)
        && names.at(context.from() - 2) != null
        && context.before().figure().getUnit().equals(context.figure().getUnit());
  }

  /** {@code sold 40 tonnes, 12 percent more than in May}; {@code 40 tonnes, down 12 percent}. */
  private boolean isApposed(FigureContext context) {
    if (!context.followsInSentence() || context.before().figure().getEvent().isEmpty()) {
      return false;
    }
    int i = context.from() - 1;
    while (i > context.from() - APPOSED
        && (atoms.is(i, CommonWords.APPROXIMATE)
            || atoms.is(i, CommonWords.RISE)
            || atoms.is(i, CommonWords.FALL)
            || atoms.is(i, CommonWords.UP)
            || atoms.is(i, CommonWords.DOWN)
            || atoms.is(i, CommonWords.ARTICLE)
            || atoms.is(i, CommonWords.OR)
            || atoms.is(i, CommonWords.OF))) {
      i--;
    }
    return atoms.isAnyMark(i, ",(") && isOneDeed(context.before().to(), i);
  }

  /** {@code 40,000 people, or 12 percent, were hurt}: the same people. */
  private boolean isSameInPercent(FigureContext context) {
    int or = context.from() - 1;
    while (atoms.is(or, CommonWords.APPROXIMATE)) {
      or--;
    }
    return context.followsInSentence()
        && atoms.is(or, CommonWords.OR)
        && atoms.isAnyMark(or - 1, ",(")
        && context.before().to() == or - 1
        && !context.before().figure().getEvent().isEmpty();
  }

  /** {@code The Front received 41 percent}, in a text about an election. */
  private boolean isVotes(FigureContext context) {
    int verb = context.from() - 1;
    while (atoms.is(verb, CommonWords.APPROXIMATE) || atoms.is(verb, CommonWords.COMPARISON)) {
      verb--;
    }
    return topic.election()
        && unsaid.equals("rate")
        && atoms.is(verb, EventWords.GETTING)
        && names.at(verb - 1) != null
        && (!atoms.isWord(context.to()) || atoms.is(context.to(), CommonWords.STOP))
        && !atoms.is(context.to(), CommonWords.OF);
  }

  /** {@code of zinc in May}: no verb and no clause begins. */
  private boolean isOneDeed(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = atoms.isWord(i) || atoms.isNumber(i) || atoms.isMark(i, ')');
      if (!word || SharedVerb.isVerb(atoms, i) || atoms.is(i, GrammarWords.RELATIVE_PRONOUN)) {
        return false;
      }
    }
    return to - from <= VERB_REACH;
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
      String event = isFinding(context, i) ? null : event(i);
      if (event != null || atoms.is(i, EventWords.STATE_WORD)) {
        return new EventTrigger(
            event != null ? event : atoms.value(i, EventWords.STATE_WORD), i, false);
      }
      if (atoms.phraseStart(i, EventWords.SHARE_VERB) >= 0) {
        return EventTrigger.byUnit("share");
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
        String said = opinion == null ? event : Opinions.said(atoms, i, opinion, last);
        return opinion != null || passive ? new EventTrigger(said, i, false) : null;
      }
    }
    return null;
  }

  /** {@code found 27 percent of searches may be unlawful}: it was found that they may. */
  private boolean isFinding(FigureContext context, int i) {
    if (!"found".equals(atoms.value(i, EventWords.THING_VERB))
        || atoms.is(i - 1, GrammarWords.AUXILIARY) && !atoms.is(i - 1, CommonWords.HAVE)) {
      return false;
    }
    for (int k = context.to(); k < Math.min(context.end(), context.to() + VERB_REACH); k++) {
      if (atoms.is(k, CommonWords.MODAL)
          || atoms.is(k, EventWords.OPINION_VERB) && EventGuards.isPast(atoms, k)
          || atoms.is(k, GrammarWords.BE)
          || atoms.is(k, CommonWords.HAVE)) {
        return true;
      }
      if (!atoms.isWord(k) || atoms.is(k, GrammarWords.RELATIVE_PRONOUN)) {
        return false;
      }
    }
    return false;
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
}
