package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.FigureStatus;
import java.util.Locale;

/**
 * Says what sort of truth is claimed for a figure: by the nearest word of modality or verb before
 * it in its clause, else by the verb after it.
 */
final class StatusFinder {
  private static final int AFTER = 12;
  private static final int NOUN_REACH = 4;

  private final Atoms atoms;

  StatusFinder(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The status of a figure whose event is known. */
  FigureStatus find(FigureContext context) {
    for (int i = context.from(); i < context.to(); i++) {
      if ("alleged".equals(atoms.value(i, StatusWords.STATUS))) {
        return FigureStatus.alleged;
      }
    }
    for (int i = context.to(); i < Math.min(context.end(), context.to() + NOUN_REACH); i++) {
      if (!atoms.isWord(i) && !atoms.isDash(i) || atoms.is(i, CommonWords.STOP)) {
        break;
      }
      if (atoms.is(i, StatusWords.PLAN_NOUN)) {
        return FigureStatus.planned;
      }
    }
    boolean ownVerb = false;
    for (int i = context.from() - 1; i >= context.start(); i--) {
      String value = atoms.value(i, StatusWords.STATUS);
      if (value != null) {
        return FigureStatus.valueOf(value);
      }
      if (atoms.is(i, StatusWords.FUTURE)) {
        return future(context);
      }
      if (isBoundary(i)) {
        break;
      }
      if (atoms.isOneOf(i, StatusWords.VERBS) && !atoms.is(i, SlotWords.TELLING)) {
        ownVerb = true;
        break;
      }
    }
    return ownVerb ? FigureStatus.actual : after(context);
  }

  private boolean isBoundary(int i) {
    return atoms.isAnyMark(i, ";:“\"()")
        || atoms.isDash(i) && !atoms.glued(i)
        || atoms.is(i, SlotWords.CLAUSE_START)
        || atoms.is(i, SlotWords.TELLING);
  }

  private FigureStatus after(FigureContext context) {
    int end = Math.min(context.end(), context.to() + AFTER);
    for (int i = context.to(); i < end; i++) {
      if (atoms.is(i, StatusWords.FUTURE)) {
        return future(context);
      }
      if (isBoundary(i) || atoms.isMark(i, ',') || atoms.isOneOf(i, StatusWords.VERBS)) {
        break;
      }
    }
    return FigureStatus.actual;
  }

  private FigureStatus future(FigureContext context) {
    for (int i = context.start(); i < context.end(); i++) {
      if (atoms.is(i, StatusWords.CONDITION)) {
        return FigureStatus.conditional;
      }
    }
    boolean decided =
        atoms
            .pack(context.from())
            .list(StatusWords.DECIDED)
            .has(context.figure().getEvent().toLowerCase(Locale.ROOT));
    return decided ? FigureStatus.planned : FigureStatus.forecast;
  }
}
