package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.FigureStatus;

/**
 * Says what sort of truth is claimed for a figure: by the nearest word of modality or verb before
 * it in its clause, else by the verb after it.
 */
final class StatusFinder {
  private static final String DENIED = "denied";
  private static final int AFTER = 12;
  private static final int NOUN_REACH = 4;
  private static final int GROUP = 4;

  private final Atoms atoms;

  StatusFinder(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The status of a figure whose event is known. */
  FigureStatus find(FigureContext context, FigureReach reach) {
    for (int i = context.from(); i < context.to(); i++) {
      if ("alleged".equals(atoms.value(i, StatusWords.STATUS))) {
        return FigureStatus.alleged;
      }
    }
    if (isDenied(context)) {
      return FigureStatus.denied;
    }
    if (isPlan(context)) {
      return FigureStatus.planned;
    }
    if (OpinionShares.is(context) && !context.figure().getEvent().equals("share")) {
      // Five percent would vote for her: so many say so today.
      return FigureStatus.actual;
    }
    if (atoms.is(context.from() - 1, CommonWords.DEFINITE)) {
      // What is known already: the four moves would lower prices.
      return FigureStatus.actual;
    }
    FigureStatus after = after(context);
    if (after != null && opensStatement(context, reach)) {
      return after;
    }
    int floor = context.followsInSentence() ? context.before().to() : context.start();
    for (int i = context.from() - 1; i >= floor; i--) {
      String value = atoms.phraseValue(i, StatusWords.STATUS);
      if (value != null && value.equals(DENIED) && isRefused(i)) {
        return FigureStatus.actual;
      }
      if (value != null && !value.isEmpty()) {
        return FigureStatus.valueOf(value);
      }
      if (isFuture(i)) {
        return future(context);
      }
      if (isBoundary(i) || after != null && atoms.isMark(i, ',')) {
        return after == null ? FigureStatus.actual : after;
      }
      if (isFinite(i)) {
        return byAuxiliaries(context, i);
      }
    }
    if (after != null) {
      return after;
    }
    return goesOn(context) ? context.before().figure().getStatus() : FigureStatus.actual;
  }

  /** {@code denied that he had taken 40 euros}: of all that it leads to. */
  private boolean isDenied(FigureContext context) {
    for (int i = context.from() - 1; i > context.start(); i--) {
      if (atoms.isAnyMark(i, ";“”\"") || GivingVerbs.at(atoms, i) && !isDenying(i)) {
        return false;
      }
      if (isDenying(i) && atoms.is(i + 1, GrammarWords.COMPLEMENTIZER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code denied access to 300 villagers}, {@code were denied bail}, {@code denied 300 people
   * food}: something was refused, and nothing said to be untrue.
   */
  private boolean isRefused(int i) {
    int at = i + 1;
    while (atoms.is(at, CommonWords.DETERMINER)
        || atoms.is(at, CommonWords.APPROXIMATE)
        || atoms.is(at, GrammarWords.OBJECT_PRONOUN)) {
      at++;
    }
    boolean passive = atoms.is(i - 1, GrammarWords.BE);
    return passive
        || atoms.is(at, StatusWords.REFUSED)
        || atoms.isNumber(at)
        || atoms.is(at, CommonWords.CARDINAL);
  }

  private boolean isDenying(int i) {
    return DENIED.equals(atoms.value(i, StatusWords.STATUS));
  }

  /** {@code would have been}, {@code allegedly took}: what stands before a finite form. */
  private FigureStatus byAuxiliaries(FigureContext context, int verb) {
    for (int i = verb - 1; i > verb - GROUP && i >= context.start(); i--) {
      String value = atoms.value(i, StatusWords.STATUS);
      if (value != null) {
        return FigureStatus.valueOf(value);
      }
      if (isFuture(i)) {
        return future(context);
      }
      if (!atoms.is(i, GrammarWords.AUXILIARY) && !atoms.is(i, GrammarWords.ADVERB)) {
        return FigureStatus.actual;
      }
    }
    return FigureStatus.actual;
  }

  /** Whether nothing but marks and small words stands before a figure in its own statement. */
  private boolean opensStatement(FigureContext context, FigureReach reach) {
    for (int i = reach.left(); i < context.from(); i++) {
      if (atoms.isWord(i) && !atoms.is(i, CommonWords.STOP)) {
        return false;
      }
    }
    return true;
  }

  /** {@code will rise by 5 percent and reach 40}: both are forecast. */
  private boolean goesOn(FigureContext context) {
    if (!context.followsInSentence()) {
      return false;
    }
    for (int i = context.before().to(); i < context.from(); i++) {
      if (i == context.from() - 1 && atoms.is(i, SlotWords.FROM_PLACE)
          || atoms.is(i, SlotWords.COMPARES)
          || atoms.isAnyMark(i, ";()")) {
        return false;
      }
    }
    return true;
  }

  /** {@code a 40 percent reduction target}, {@code the $4 million plan}. */
  private boolean isPlan(FigureContext context) {
    for (int i = context.to(); i < Math.min(context.end(), context.to() + NOUN_REACH); i++) {
      if (!atoms.isWord(i) && !atoms.isDash(i) || atoms.is(i, CommonWords.STOP)) {
        return false;
      }
      if (atoms.is(i, StatusWords.PLAN_NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** {@code may}, and not {@code May}. */
  private boolean isFuture(int i) {
    return atoms.is(i, StatusWords.FUTURE) && !atoms.capitalised(i);
  }

  private boolean isFinite(int i) {
    if (atoms.is(i - 1, GrammarWords.INFINITIVE_MARK)) {
      return false;
    }
    if (atoms.isOneOf(i, StatusWords.VERBS) && !atoms.is(i, CommonWords.MONTH)) {
      return true;
    }
    boolean change = atoms.is(i, CommonWords.UP) || atoms.is(i, CommonWords.DOWN);
    return change
        && (atoms.text().startsWith("ed", atoms.end(i) - 2)
            || atoms.text().startsWith("s", atoms.end(i) - 1));
  }

  private boolean isBoundary(int i) {
    return atoms.isAnyMark(i, ";:“\"()")
        || atoms.isDash(i) && !atoms.glued(i)
        || atoms.is(i, SlotWords.CLAUSE_START)
        || GivingVerbs.at(atoms, i);
  }

  /** By the verb whose subject the figure is; null when there is none. */
  private FigureStatus after(FigureContext context) {
    int end = Math.min(context.end(), context.to() + AFTER);
    for (int i = context.to(); i < end; i++) {
      String value = atoms.is(i, CommonWords.MODAL) ? atoms.value(i, StatusWords.STATUS) : null;
      if (value != null) {
        return FigureStatus.valueOf(value);
      }
      if (isFuture(i)) {
        return future(context);
      }
      if (GivingVerbs.at(atoms, i) || isFinite(i)) {
        return FigureStatus.actual;
      }
      if (isBoundary(i) || atoms.isMark(i, ',')) {
        break;
      }
    }
    return null;
  }

  private FigureStatus future(FigureContext context) {
    for (int i = context.start(); i < context.end(); i++) {
      if (atoms.is(i, StatusWords.CONDITION)) {
        return FigureStatus.conditional;
      }
    }
    boolean decided =
        !context.figure().getUnit().equals("%") && isDecided(context.figure().getEvent());
    return decided ? FigureStatus.planned : FigureStatus.forecast;
  }

  /** Whether somebody decides on an event, so that in the future it is a plan. */
  private static boolean isDecided(String event) {
    return switch (event) {
      case "spent",
          "paid",
          "lent",
          "invested",
          "funded",
          "donated",
          "budgeted",
          "saved",
          "raised" ->
          true;
      case "built", "bought", "delivered", "hired", "dismissed", "taxed", "fined", "cost" -> true;
      default -> false;
    };
  }
}
