package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * Says which time a figure is true of: the nearest date of its own stretch of the sentence, else
 * that of the figure it goes on from, else that of the {@link Occasions occasion} it belongs to.
 * The day of telling is none.
 */
final class PeriodFinder {
  private static final int ACROSS_COMMA = 4;
  private static final int FAR = 1000;
  private static final int OPENING = 3;
  private static final int COMPARED = 4;
  private static final int BEST_REACH = 7;

  private final Atoms atoms;
  private final Sentences sentences;
  private final List<FigureContext> contexts;
  private final ToldDates dates;
  private final LocalDate today;
  private final TimeReader times;
  private final DatesOfTelling tellings;
  private final Occasions occasions;
  private final LifeDates lives;

  PeriodFinder(
      Reading reading,
      Atoms atoms,
      Sentences sentences,
      ToldDates dates,
      NameMentions names,
      List<FigureContext> contexts) {
    this.atoms = atoms;
    this.sentences = sentences;
    this.contexts = contexts;
    this.dates = dates;
    this.today = reading.referenceDate();
    this.times = new TimeReader(atoms, dates, today);
    this.lives = new LifeDates(atoms, dates, names);
    this.tellings = new DatesOfTelling(atoms, sentences, dates);
    this.occasions = new Occasions(atoms, sentences, dates, times, tellings, today);
  }

  /** Sets begin and end of the figure of this number, whose event and status are known. */
  void find(int k) {
    FigureContext context = contexts.get(k);
    if (isSize(context)) {
      return;
    }
    TimeTold found =
        FigureReach.isConversion(atoms, context)
            ? TimeTold.of(context.before().figure())
            : own(context, FigureReach.of(atoms, contexts, k));
    if (found.isNone()) {
      found = later(k);
    }
    if (found.isNone()) {
      found = shared(context);
    }
    if (found.isNone()) {
      found = occasions.of(context);
    }
    if (found == TimeTold.UNKNOWN) {
      return;
    }
    context.figure().setBegin(found.begin());
    context.figure().setEnd(found.end());
    boolean toCome = today != null && found.begin() == null && found.isAfter(today);
    if (toCome && context.figure().getStatus() == FigureStatus.actual) {
      context.figure().setStatus(FigureStatus.forecast);
    }
  }

  /** {@code the 40-km road}: as long at any time. */
  private boolean isSize(FigureContext context) {
    boolean joined = false;
    for (int i = context.from() + 1; i < context.to(); i++) {
      joined |= atoms.isDash(i);
    }
    return joined
        && FigureKind.of(context.figure(), atoms.pack(context.from())) == FigureKind.MEASURE;
  }

  private TimeTold own(FigureContext context, FigureReach reach) {
    TimeTold best = ofClause(context);
    if (!best.isNone()) {
      return best;
    }
    int least = FAR;
    int first = dates.first(context.start());
    for (int k = first; k < dates.size() && dates.from(k) < context.end(); k++) {
      int cost = cost(k, context, reach);
      if (cost >= least
          || tellings.has(k)
          || lives.has(k, context)
          || isName(k)
          || isSinceBest(k, context)
          || isBase(k, context)) {
        continue;
      }
      TimeTold told = times.read(k);
      if (OpinionShares.is(context)
          && today != null
          && (told.isAfter(today) || told.isDay(today))) {
        // The day of the vote to come, or on which the poll came out: not that of asking.
        continue;
      }
      if (!told.isNone() || isUnresolved(k)) {
        best = told.isNone() ? TimeTold.UNKNOWN : told;
        least = cost;
      }
    }
    return best;
  }

  /** {@code the worst since 2003, when 40 died}: they died in the year that the clause tells of. */
  private TimeTold ofClause(FigureContext context) {
    int when = context.from() - 1;
    while (when > context.start() && !atoms.is(when, SlotWords.WHEN)) {
      if (!atoms.isWord(when) && !atoms.isNumber(when)) {
        return TimeTold.NONE;
      }
      when--;
    }
    int end = atoms.isMark(when - 1, ',') ? when - 1 : when;
    int k = dates.first(context.start());
    while (k < dates.size() && dates.to(k) < end) {
      k++;
    }
    boolean dated = k < dates.size() && dates.to(k) == end && atoms.is(when, SlotWords.WHEN);
    return dated ? times.plain(k) : TimeTold.NONE;
  }

  /** {@code last year} in a text without a date. */
  private boolean isUnresolved(int k) {
    DateReference date = dates.get(k);
    return date.getType() == DateType.date && date.getResolved() == DateBasis.unresolved;
  }

  /** What the next figure tells of both: {@code rose by 9 percent to 40 in May}. */
  private TimeTold later(int k) {
    FigureContext context = contexts.get(k);
    FigureContext next = k + 1 < contexts.size() ? contexts.get(k + 1) : null;
    if (next == null
        || next.sentence() != context.sentence()
        || context.followsInSentence()
        || atoms.is(next.from() - 1, SlotWords.FROM_PLACE)) {
      return TimeTold.NONE;
    }
    for (int i = context.to(); i < next.from(); i++) {
      if (atoms.isAnyMark(i, ",;:()“\"") || atoms.is(i, SlotWords.CLAUSE_START)) {
        return TimeTold.NONE;
      }
    }
    return own(next, FigureReach.of(atoms, contexts, k + 1));
  }

  private int cost(int k, FigureContext context, FigureReach reach) {
    if (dates.from(k) >= reach.to()) {
      return dates.from(k) < reach.right() ? across(reach.to(), dates.from(k), false) : FAR;
    }
    if (dates.to(k) > reach.from() || dates.from(k) < reach.left()) {
      return FAR;
    }
    boolean opens = dates.from(k) <= context.start() + OPENING;
    return across(dates.to(k), reach.from(), opens);
  }

  /** How far two atoms are from each other; far when another statement begins between them. */
  private int across(int from, int to, boolean opens) {
    int cost = to - from;
    for (int i = from; i < to; i++) {
      boolean other =
          atoms.isMark(i, ',') && atoms.is(i + 1, CommonWords.AND) && !opens
              || atoms.isAnyMark(i, ";“”\"")
              || atoms.is(i, SlotWords.COMPARES);
      if (other) {
        return FAR;
      }
      if (atoms.isMark(i, ',') || atoms.is(i, SlotWords.CLAUSE_START)) {
        cost += ACROSS_COMMA;
      }
    }
    return cost;
  }

  /** {@code the 2012 primary}, {@code its May report}: a name for the thing. */
  private boolean isName(int k) {
    int next = dates.to(k);
    return (atoms.is(dates.from(k) - 1, CommonWords.DETERMINER) || atoms.isApostrophe(next))
        && atoms.isWord(next)
        && !atoms.is(next, CommonWords.STOP)
        && !atoms.isOneOf(next, StatusWords.VERBS);
  }

  /** {@code up 5 percent from May}: what it is compared with, and not when it was so. */
  private boolean isBase(int k, FigureContext context) {
    return atoms.is(dates.from(k) - 1, SlotWords.FROM_PLACE)
        && dates.from(k) - 1 <= context.to() + 1
        && dates.from(k) > context.to()
        && FigureKind.isChange(context.figure());
  }

  /** {@code the most since 1998}. */
  private boolean isSinceBest(int k, FigureContext context) {
    int since = times.since(k);
    if (since < 0) {
      return false;
    }
    for (int i = since - 1; i >= context.start() && i > since - BEST_REACH + 1; i--) {
      if (atoms.is(i, SlotWords.BEST)) {
        return true;
      }
    }
    return false;
  }

  /** What the figure before tells, when this one goes on with it. */
  private TimeTold shared(FigureContext context) {
    FigureContext before = context.before();
    for (int n = 0;
        n < COMPARED
            && before != null
            && before.sentence() != context.sentence()
            && isCompared(before);
        n++) {
      before = before.before();
    }
    if (before == null) {
      return TimeTold.NONE;
    }
    Figure last = before.figure();
    if (context.followsInSentence()) {
      boolean parted = isParted(before, context) || isStart(before, context);
      return parted ? TimeTold.NONE : TimeTold.of(last);
    }
    boolean goesOn =
        before.sentence() == context.sentence() - 1
            && !sentences.opensParagraph(context.sentence())
            && last.getEvent().equals(context.figure().getEvent());
    return goesOn ? TimeTold.of(last) : TimeTold.NONE;
  }

  /** {@code from 33 percent}, {@code than 33 percent}. */
  private boolean isCompared(FigureContext context) {
    int i = context.from() - 1;
    return atoms.is(i, SlotWords.FROM_PLACE)
        || atoms.is(i, SlotWords.COMPARES)
        || atoms.is(i - 1, SlotWords.COMPARES);
  }

  /** {@code from 33 percent in 2016 to 40}: the date is that of the first alone. */
  private boolean isStart(FigureContext before, FigureContext context) {
    int to = context.from() - 1;
    while (to > before.to() && atoms.is(to, CommonWords.APPROXIMATE)) {
      to--;
    }
    int k = dates.first(before.to());
    return isCompared(before)
        && atoms.is(to, SlotWords.TO_PLACE)
        && k < dates.size()
        && dates.to(k) <= to;
  }

  /** {@code 5 died on Thursday, and 12 stayed}: the date after the first is its own. */
  private boolean isParted(FigureContext before, FigureContext context) {
    boolean dated = false;
    for (int i = before.to(); i < context.from(); i++) {
      int k = dates.first(i);
      dated |= k < dates.size() && dates.from(k) == i;
      if (dated && atoms.isMark(i, ',') && atoms.is(i + 1, CommonWords.AND)) {
        return true;
      }
    }
    return false;
  }
}
