package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/** Scales whose name stands before the number: {@code magnitude 4.6}, {@code category 3}. */
final class UnitBefore {
  private UnitBefore() {}

  /** Takes the name into the figure; false when there is none. */
  static boolean read(Atoms atoms, Quantity quantity) {
    int at = quantity.from - 1;
    int name = atoms.isDash(at) && atoms.glued(at) || atoms.is(at, CommonWords.OF) ? at - 1 : at;
    if (quantity.money
        || quantity.words
        || !atoms.is(name, UnitWords.SCALE)
        || atoms.afterBreak(quantity.from)) {
      return false;
    }
    quantity.unit = atoms.value(name, UnitWords.SCALE);
    quantity.from = name;
    quantity.onScale = true;
    return true;
  }

  /**
   * Takes out what the first line of a text only announces: {@code Magnitude 4.6 shakes Brenn} over
   * a text that tells of the magnitude itself.
   */
  static void dropAnnounced(Atoms atoms, List<Quantity> found) {
    if (found.isEmpty() || !found.get(0).onScale) {
      return;
    }
    Quantity first = found.get(0);
    boolean again =
        found.stream()
            .skip(1)
            .anyMatch(other -> other.onScale && other.low == first.low && isLater(atoms, other));
    if (again && !isLater(atoms, first)) {
      found.remove(0);
    }
  }

  /** Whether a figure stands past the first line. */
  private static boolean isLater(Atoms atoms, Quantity quantity) {
    return atoms.text().lastIndexOf('\n', atoms.start(quantity.from)) >= 0;
  }
}
