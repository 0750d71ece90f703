package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/**
 * The stretch of a sentence that belongs to one of its figures: {@code A holds 66 percent | , B 24
 * percent}. Between two figures the first comma, bracket or semicolon parts them, else the last
 * {@code and}; without any, what lies between belongs to the former.
 *
 * @param left first atom before the figure that is its own
 * @param from first atom of the figure
 * @param to past the figure, and past a conversion in brackets
 * @param right past the last atom after the figure that is its own
 */
record FigureReach(int left, int from, int to, int right) {
  private static final int CONVERSION = 8;

  /** Lengths of time that are passed over at most. */
  private static final int LENGTHS = 4;

  /** The reach of one of the figures of a document. */
  static FigureReach of(Atoms atoms, List<FigureContext> contexts, int k) {
    FigureContext own = contexts.get(k);
    FigureContext before = own.before();
    for (int n = 0; n < LENGTHS && before != null && isLength(atoms, before); n++) {
      before = before.before();
    }
    before = before != null && before.sentence() == own.sentence() ? before : null;
    FigureContext after = k + 1 < contexts.size() ? contexts.get(k + 1) : null;
    int to = pastConversion(atoms, own.to(), own.end());
    int most = k + LENGTHS;
    while (k < most && after != null && (after.from() < to || isLength(atoms, after))) {
      k++;
      after = k + 1 < contexts.size() ? contexts.get(k + 1) : null;
    }
    int left =
        before == null
            ? own.start()
            : parting(atoms, pastConversion(atoms, before.to(), own.from()), own.from());
    int right =
        after == null || after.sentence() != own.sentence()
            ? own.end()
            : parting(atoms, to, after.from());
    return new FigureReach(left, own.from(), to, right);
  }

  /** {@code six months}: a length of time, which parts nothing. */
  private static boolean isLength(Atoms atoms, FigureContext context) {
    return atoms
        .pack(context.from())
        .list(CommonWords.TIME_UNIT)
        .has(FigureKind.firstWord(context.figure().getUnit()));
  }

  /** Whether a figure stands in the brackets that convert the one before it. */
  static boolean isConversion(Atoms atoms, FigureContext own) {
    return own.followsInSentence()
        && atoms.isMark(own.before().to(), '(')
        && pastConversion(atoms, own.before().to(), own.end()) >= own.to()
        && own.from() <= own.before().to() + 2;
  }

  /** Past a conversion in brackets that begins at {@code to}; else {@code to}. */
  static int pastConversion(Atoms atoms, int to, int end) {
    if (!atoms.isMark(to, '(')) {
      return to;
    }
    boolean number = false;
    for (int i = to + 1; i < Math.min(end, to + CONVERSION); i++) {
      number |= atoms.isNumber(i);
      if (atoms.isMark(i, ')')) {
        return number ? i + 1 : to;
      }
    }
    return to;
  }

  private static int parting(Atoms atoms, int from, int to) {
    int comma = -1;
    int and = -1;
    for (int i = from; i < to; i++) {
      if (atoms.isMark(i, ';')) {
        return i;
      }
      boolean mark = atoms.isAnyMark(i, ",():") && !(atoms.glued(i) && atoms.glued(i + 1));
      if (comma < 0 && (mark || atoms.isDash(i) && !atoms.glued(i))) {
        comma = i;
      }
      if (atoms.is(i, CommonWords.AND)
          || atoms.is(i, CommonWords.OR)
          || atoms.is(i, SlotWords.CLAUSE_START)) {
        and = i;
      }
    }
    return comma >= 0 ? comma : and >= 0 ? and : to;
  }
}
