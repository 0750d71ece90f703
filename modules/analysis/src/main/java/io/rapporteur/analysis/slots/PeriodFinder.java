package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Figure;
import java.util.List;

/**
 * Says which time a figure is true of: the nearest date of its own stretch of the sentence, else
 * one that opens the sentence, else that of the figure it goes on from. The day of telling is none.
 */
final class PeriodFinder {
  private static final int TELLING_REACH = 10;
  private static final int ACROSS_COMMA = 4;
  private static final int FRONTED = 20;
  private static final int FAR = 1000;

  private final Atoms atoms;
  private final List<FigureContext> contexts;
  private final ToldDates dates;
  private final TimeReader times;

  PeriodFinder(Reading reading, Atoms atoms, List<FigureContext> contexts) {
    this.atoms = atoms;
    this.contexts = contexts;
    this.dates = new ToldDates(reading, atoms);
    this.times = new TimeReader(atoms, dates, reading.referenceDate());
  }

  /** Sets begin and end of the figure of this number. */
  void find(int k) {
    FigureContext context = contexts.get(k);
    FigureReach reach = FigureReach.of(atoms, contexts, k);
    TimeTold found =
        FigureReach.isConversion(atoms, context) ? shared(context) : own(context, reach);
    if (found.isNone()) {
      found = shared(context);
    }
    context.figure().setBegin(found.begin());
    context.figure().setEnd(found.end());
  }

  private TimeTold own(FigureContext context, FigureReach reach) {
    TimeTold best = TimeTold.NONE;
    int least = FAR;
    for (int k = dates.first(context.start());
        k < dates.size() && dates.from(k) < context.end();
        k++) {
      int cost = cost(k, context, reach);
      if (cost >= least || isTelling(k, context) || isAttribute(k)) {
        continue;
      }
      TimeTold told = times.read(k);
      if (!told.isNone()) {
        best = told;
        least = cost;
      }
    }
    return best;
  }

  private int cost(int k, FigureContext context, FigureReach reach) {
    if (dates.from(k) >= reach.to()) {
      return dates.from(k) < reach.right() ? across(reach.to(), dates.from(k)) : FAR;
    }
    if (dates.to(k) > reach.from()) {
      return FAR;
    }
    if (dates.from(k) >= reach.left()) {
      return across(dates.to(k), reach.from());
    }
    return FAR;
  }

  /** How far two atoms are from each other; far when another statement begins between them. */
  private int across(int from, int to) {
    int cost = to - from;
    for (int i = from; i < to; i++) {
      if (atoms.isAnyMark(i, ";“”\"") || atoms.is(i, SlotWords.COMPARES)) {
        return FAR;
      }
      if (atoms.isMark(i, ',')) {
        cost += ACROSS_COMMA;
      }
      if (atoms.is(i, SlotWords.CLAUSE_START)) {
        cost += ACROSS_COMMA;
      }
    }
    return cost;
  }

  /** {@code said on Monday}, {@code On Monday the police said}: when it was told. */
  private boolean isTelling(int k, FigureContext context) {
    int before = dates.from(k) - 1;
    while (before > dates.from(k) - 4 && !atoms.is(before, SlotWords.TELLING) && isLead(before)) {
      before--;
    }
    if (atoms.is(before, SlotWords.TELLING) || atoms.is(before, SlotWords.PUBLISHED)) {
      return true;
    }
    int limit = Math.min(context.from(), dates.to(k) + TELLING_REACH);
    if (dates.from(k) > context.start() + 2) {
      return false;
    }
    for (int i = dates.to(k); i < limit; i++) {
      if (atoms.is(i, SlotWords.TELLING)) {
        return true;
      }
      if (atoms.isOneOf(i, StatusWords.VERBS)) {
        return false;
      }
    }
    return false;
  }

  private boolean isLead(int i) {
    return atoms.is(i, GrammarWords.PREPOSITION)
        || atoms.is(i, CommonWords.COMPLEMENT)
        || atoms.is(i, CommonWords.DEFINITE);
  }

  /** {@code the 2012 primary}, {@code its May report}: a name for the thing. */
  private boolean isAttribute(int k) {
    int next = dates.to(k);
    return (atoms.is(dates.from(k) - 1, CommonWords.DETERMINER) || atoms.isApostrophe(next))
        && atoms.isWord(next)
        && !atoms.is(next, CommonWords.STOP)
        && !atoms.isOneOf(next, StatusWords.VERBS);
  }

  /** What the figure before tells, when this one goes on with it. */
  private TimeTold shared(FigureContext context) {
    FigureContext before = context.before();
    if (before == null) {
      return TimeTold.NONE;
    }
    Figure last = before.figure();
    if (context.followsInSentence()) {
      return TimeTold.of(last);
    }
    return TimeTold.NONE;
  }
}
