package io.rapporteur.analysis.dates.pattern;

import java.util.Arrays;

/** What the slots of a pattern took from the text: a number or code each, and one for a repeat. */
final class Captured {
  private static final int SLOTS = Slot.values().length;

  private final double[] numbers = new double[2 * SLOTS];
  private final String[] codes = new String[2 * SLOTS];
  private final boolean[] taken = new boolean[2 * SLOTS];

  /** First atom of the expression; -1 before it begins. */
  int from;

  /** Atom just past it; -1 before it ends. */
  int to;

  Captured() {
    clear();
  }

  void clear() {
    Arrays.fill(taken, false);
    from = -1;
    to = -1;
  }

  /** Keeps what a slot took; gives its place, for {@link #release}. */
  int take(Slot slot, double number, String code) {
    int at = taken[slot.ordinal()] ? SLOTS + slot.ordinal() : slot.ordinal();
    taken[at] = true;
    numbers[at] = number;
    codes[at] = code;
    return at;
  }

  void release(int at) {
    taken[at] = false;
  }

  boolean has(Slot slot) {
    return taken[slot.ordinal()];
  }

  boolean hasTwo(Slot slot) {
    return taken[SLOTS + slot.ordinal()];
  }

  int number(Slot slot) {
    return has(slot) ? (int) numbers[slot.ordinal()] : 0;
  }

  double decimal(Slot slot) {
    return has(slot) ? numbers[slot.ordinal()] : Double.NaN;
  }

  double second(Slot slot) {
    return hasTwo(slot) ? numbers[SLOTS + slot.ordinal()] : Double.NaN;
  }

  /** The code of a slot; null when it took none. */
  String code(Slot slot) {
    return has(slot) ? codes[slot.ordinal()] : null;
  }

  String secondCode(Slot slot) {
    return hasTwo(slot) ? codes[SLOTS + slot.ordinal()] : null;
  }

  /** Takes a number over from another end of a range, when this one has none of its own. */
  void share(Slot slot, Captured other) {
    if (!has(slot) && other.has(slot)) {
      take(slot, other.decimal(slot), other.code(slot));
    }
  }
}
