package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.scan.Atoms;

/**
 * Figures in brackets after the name they belong to: {@code in four districts, such as Brenn (210
 * to 340)}. What they count is not what the last figure outside of brackets counts.
 */
final class Brackets {
  /** Atoms between a bracket and the last figure in it. */
  private static final int REACH = 6;

  private Brackets() {}

  /** Whether a figure stands in brackets. */
  static boolean isInside(Atoms atoms, FigureContext context) {
    for (int i = context.from() - 1; i >= Math.max(context.start(), context.from() - REACH); i--) {
      if (atoms.isMark(i, '(')) {
        return atoms.capitalised(i - 1) && !FigureReach.isConversion(atoms, context);
      }
      if (atoms.isMark(i, ')')) {
        return false;
      }
    }
    return false;
  }

  /** {@code 340} of {@code Brenn (210 to 340)}. */
  static boolean isSecond(Atoms atoms, FigureContext context) {
    return context.followsInSentence()
        && context.from() - context.before().to() == 1
        && atoms.isWord(context.from() - 1)
        && isInside(atoms, context)
        && isInside(atoms, context.before());
  }

  /** The figure before, whose event, unit and measure a figure may take over; or null. */
  static FigureContext source(Atoms atoms, FigureContext context) {
    FigureContext before = context.before();
    boolean listed =
        before != null
            && before.sentence() == context.sentence()
            && isInside(atoms, context)
            && !isInside(atoms, before)
            && atoms.isWord(before.to() - 1);
    return listed ? before.before() : before;
  }
}
