package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;

/**
 * Says what happened to what a figure counts. Every word of its sentence that names an event is a
 * candidate; the cheapest wins, by how far it stands from the figure and what lies between: other
 * figures, commas, the beginning of another clause. Words of the figure's own kind (of people, of
 * money) go before those of another. Without a candidate a figure takes the event of the one before
 * it that counts the same, and else the class that follows from its unit.
 */
final class EventFinder {
  /** Figures before that are looked at. */
  private static final int EARLIER = 16;

  /** Words from a subject to its verb. */
  private static final int DEED = 8;

  private static final String AGE = "year of age";

  private static final String EMPLOYED = "employed";

  private final Atoms atoms;
  private final NameMentions names;
  private final ShareEvents shares;
  private final TextTopic topic;

  EventFinder(Atoms atoms, NameMentions names) {
    this.atoms = atoms;
    this.names = names;
    this.topic = TextTopic.of(atoms);
    this.shares = new ShareEvents(atoms, names, topic);
  }

  /** The event of a figure, never null. */
  EventTrigger find(FigureContext context) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    FigureKind kind = FigureKind.of(figure, pack);
    if (figure.getUnit().equals(AGE)) {
      // Nothing happens to an age.
      return EventTrigger.byUnit("counted");
    }
    if (kind == FigureKind.PERCENT || topic.poll() && figure.getUnit().equals("point")) {
      return shares.find(context);
    }
    if (figure.getComparator() == Comparator.multiple) {
      return EventTrigger.byUnit("rate");
    }
    String level = kind == FigureKind.BARE ? BareLevels.of(atoms, context) : null;
    if (level != null) {
      // "Infections rose to 4.2 in 1,000": what stands at a level may be named.
      EventTrigger named = new EventSearch(atoms, names, context, kind, false, topic).cheapest();
      return named != null && named.noun() ? named : EventTrigger.byUnit(level);
    }
    if (kind == FigureKind.PEOPLE && Samples.has(atoms, context, topic.poll())) {
      return EventTrigger.byUnit("counted");
    }
    if (kind == FigureKind.MONEY && isAttributive(context)) {
      return EventTrigger.byUnit("cost");
    }
    if (Doers.is(atoms, context, kind)) {
      return EventTrigger.byUnit("counted");
    }
    WordClass[] own = OwnWords.of(kind);
    EventTrigger inside = inside(context, own);
    String job = JobEvents.of(atoms, context);
    if (inside != null && job != null) {
      return new EventTrigger(job, inside.atom(), true);
    }
    if (inside != null) {
      return inside;
    }
    String expelled = kind == FigureKind.PEOPLE ? Expulsions.of(atoms, context) : null;
    if (expelled != null) {
      return EventTrigger.byUnit(expelled);
    }
    String shared = kind == FigureKind.MONEY ? null : SharedVerb.of(atoms, context);
    if (shared != null && OwnWords.may(kind, shared, pack)) {
      return EventTrigger.byUnit(shared);
    }
    String byUnit = byUnit(figure, kind, pack);
    boolean sized = kind == FigureKind.MEASURE && !byUnit.equals("counted");
    if (sized && isHyphenated(context)) {
      return EventTrigger.byUnit(byUnit);
    }
    EventTrigger found = new EventSearch(atoms, names, context, kind, sized, topic).cheapest();
    if (found != null
        && pack.list(CommonWords.TIME_UNIT).has(figure.getUnit())
        && !pack.list(EventWords.DONE_THERE).has(found.event())) {
      // Nothing is carried or produced of a length of time, though a trial or a spree lasts so
      // long.
      return EventTrigger.byUnit(byUnit);
    }
    if (found != null) {
      boolean priced = kind == FigureKind.MONEY && !found.noun() && isPrice(context, found);
      return priced ? EventTrigger.byUnit("price") : found;
    }
    String state = pack.list(EventWords.PEOPLE_STATE).value(figure.getUnit());
    state = state == null ? pack.list(EventWords.STATE_WORD).value(figure.getUnit()) : state;
    if (state != null && !(state.equals(EMPLOYED) && isSubject(context))) {
      return EventTrigger.byUnit(state);
    }
    String earlier = isObject(context) || isSubjectOfOther(context) ? null : earlier(context);
    return EventTrigger.byUnit(earlier != null ? earlier : byUnit);
  }

  /** {@code Four workers swam ashore}: what they did is told, and not that they have work. */
  private boolean isSubject(FigureContext context) {
    int verb = context.to();
    return atoms.is(verb, CommonWords.PAST)
        || !atoms.capitalised(verb) && atoms.pack(verb).morphology().isPast(atoms.text(verb));
  }

  /** {@code Some 160 men with 35 pumps fought the fire}: a deed of their own, told by no event. */
  private boolean isSubjectOfOther(FigureContext context) {
    FigureKind kind = FigureKind.of(context.figure(), atoms.pack(context.from()));
    if (kind != FigureKind.PEOPLE && kind != FigureKind.THINGS) {
      return false;
    }
    for (int i = context.from() - 1; i >= context.start(); i--) {
      if (!atoms.is(i, CommonWords.STOP) && !atoms.is(i, CommonWords.APPROXIMATE)) {
        return false;
      }
    }
    for (int i = context.to(); i < Math.min(context.end(), context.to() + DEED); i++) {
      if (atoms.isAnyMark(i, ",;:()") || atoms.is(i, GrammarWords.BE)) {
        return false;
      }
      if (EventGuards.isPast(atoms, i) || atoms.is(i, GrammarWords.IRREGULAR_PAST)) {
        return !atoms.is(i, GrammarWords.AUXILIARY) && !GivingVerbs.at(atoms, i);
      }
    }
    return false;
  }

  /** {@code Crews pulled 30 people out}: what was done to others before was not done to them. */
  private boolean isObject(FigureContext context) {
    int i = context.from() - 1;
    while (i > context.start()
        && (atoms.is(i, CommonWords.APPROXIMATE) || atoms.is(i, CommonWords.ARTICLE))) {
      i--;
    }
    boolean verb =
        atoms.is(i, CommonWords.PAST)
            || !atoms.capitalised(i) && atoms.pack(i).morphology().isPast(atoms.text(i));
    return verb
        && atoms.isWord(i)
        && !atoms.is(i, GrammarWords.AUXILIARY)
        && !atoms.is(i, CommonWords.HAVE)
        && !GivingVerbs.at(atoms, i)
        && FigureKind.of(context.figure(), atoms.pack(i)) == FigureKind.PEOPLE;
  }

  /** {@code sold at 40 euros a tonne}. */
  private boolean isPrice(FigureContext context, EventTrigger found) {
    int to = FigureReach.pastConversion(atoms, context.to(), context.end());
    boolean each = atoms.is(to, CommonWords.ARTICLE) || atoms.is(to, CommonWords.PER);
    boolean unit =
        each && atoms.is(to + 1, CommonWords.UNIT) || context.figure().getUnit().length() > 3;
    return unit && atoms.is(found.atom(), EventWords.TRADING);
  }

  /** The event of the last figure near before that counts the same; null when there is none. */
  private String earlier(FigureContext context) {
    String unit = context.figure().getUnit();
    FigureContext before = Brackets.source(atoms, context);
    for (int n = 0;
        n < EARLIER && before != null && before.sentence() >= context.sentence() - 1;
        n++, before = before.before()) {
      String event = before.figure().getEvent();
      String other = before.figure().getUnit();
      boolean same = unit.isEmpty() ? isCount(before) : sameUnit(unit, other);
      if (same && !event.isEmpty()) {
        return event;
      }
    }
    return null;
  }

  /** {@code $231 a tonne, down $4}: money is money, whatever it is per. */
  private static boolean sameUnit(String unit, String other) {
    return unit.equals(other)
        || FigureKind.isMoney(unit)
            && FigureKind.firstWord(unit).equals(FigureKind.firstWord(other));
  }

  private boolean isCount(FigureContext context) {
    return switch (FigureKind.of(context.figure(), atoms.pack(context.from()))) {
      case PEOPLE, THINGS, BARE -> true;
      default -> false;
    };
  }

  /** {@code supplies from the 400-km canal}: how long it is, whatever is done beside it. */
  private boolean isHyphenated(FigureContext context) {
    int dash = context.from() + 1;
    return dash < context.to()
        && atoms.isDash(dash)
        && atoms.glued(dash)
        && atoms.isWord(context.to())
        && !atoms.afterBreak(context.to());
  }

  /** {@code a $4 billion dam}: what it costs, whatever is done to it. */
  private boolean isAttributive(FigureContext context) {
    int noun = context.to() + (atoms.isDash(context.to()) ? 1 : 0);
    for (int i = noun; i < noun + 4; i++) {
      boolean word =
          atoms.isWord(i)
              && !atoms.afterBreak(i)
              && !atoms.is(i, CommonWords.STOP)
              && !atoms.is(i, GrammarWords.PREPOSITION)
              && !atoms.is(i, GrammarWords.ADVERB)
              && !atoms.is(i, CommonWords.PAST)
              && !(EventGuards.isPast(atoms, i) && atoms.is(i + 1, GrammarWords.PREPOSITION))
              && !atoms.is(i, CommonWords.REFERENCE)
              && !atoms.is(i, CommonWords.TIME_UNIT)
              && !atoms.is(i, SlotWords.NEAR_TIME)
              && !atoms.is(i, EventWords.STATE_WORD);
      if (!word) {
        return i > noun;
      }
      if (atoms.is(i, EventWords.MONEY_NOUN) || atoms.is(i, EventWords.MONEY_VERB)) {
        return false;
      }
    }
    return true;
  }

  /** The noun counted itself: {@code 300 deaths}, {@code 24 new infections}, {@code 300 dead}. */
  private EventTrigger inside(FigureContext context, WordClass[] own) {
    int head = context.to() - 1;
    if (head <= context.from()) {
      return null;
    }
    for (WordClass each : own) {
      String event = OwnWords.isNoun(each) ? atoms.value(head, each) : null;
      if (event != null && (topic.sickness() || !atoms.is(head, EventWords.SICKNESS_NOUN))) {
        return new EventTrigger(event, head, true);
      }
    }
    String state = atoms.value(head, EventWords.STATE_WORD);
    return state == null ? null : new EventTrigger(state, head, false);
  }

  private String byUnit(Figure figure, FigureKind kind, LanguagePack pack) {
    return switch (kind) {
      case PEOPLE, THINGS, BARE, PERCENT -> "counted";
      case MONEY -> figure.getUnit().length() > 3 ? "price" : "cost";
      case MEASURE -> byMeasure(figure.getUnit(), pack.list(EventWords.UNIT_EVENT));
    };
  }

  private static String byMeasure(String unit, WordList events) {
    String whole = events.value(unit);
    return whole == null ? events.value(FigureKind.firstWord(unit)) : whole;
  }
}
