package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Figure;
import java.util.List;

/**
 * Numbers without a unit that count nothing, whatever was done beside them: {@code a quake measured
 * 6.2 and felled 40 houses}, {@code the pension age went up to 67}, {@code shares stood at 42.10}.
 */
final class BareLevels {
  private static final int SHAKING_REACH = 14;

  private BareLevels() {}

  /** The event of a figure that is a level; null when it may be a count. */
  static String of(Atoms atoms, FigureContext context) {
    Figure figure = context.figure();
    String measure = figure.getMeasure();
    String head = measure.substring(measure.lastIndexOf(' ') + 1);
    if (atoms.pack(context.from()).list(EventWords.AGE_NOUN).has(head)) {
      return "counted";
    }
    if (!isBroken(atoms, context)) {
      return null;
    }
    for (int i = context.from() - 1;
        i >= Math.max(context.start(), context.from() - SHAKING_REACH);
        i--) {
      if (atoms.is(i, EventWords.SHAKING)) {
        return "magnitude";
      }
    }
    return "level";
  }

  /** {@code 6.2}, but not {@code 6.2 million}: things are counted whole. */
  private static boolean isBroken(Atoms atoms, FigureContext context) {
    for (int i = context.from(); i < context.to(); i++) {
      if (atoms.is(i, CommonWords.MAGNITUDE)) {
        return false;
      }
    }
    List<Double> values = context.figure().getValues();
    return !values.isEmpty() && values.stream().allMatch(value -> value != Math.rint(value));
  }
}
