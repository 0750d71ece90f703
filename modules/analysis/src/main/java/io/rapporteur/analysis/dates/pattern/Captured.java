package io.rapporteur.analysis.dates.pattern;

/** What the slots of a pattern took from the text: a number or code each, and one for a repeat. */
final class Captured {
  private static final int SLOTS = Slot.values().length;

  private final Taken[] first = new Taken[SLOTS];
  private final Taken[] second = new Taken[SLOTS];

  /** One bit for each slot that took something, and for each that did so twice. */
  private long once;

  private long twice;

  /** First atom of the expression; -1 before it begins. */
  int from;

  /** Atom just past it; -1 before it ends. */
  int to;

  /** Atom just past what it cannot do without: a word before a year that is left out goes too. */
  int solid;

  Captured() {
    clear();
  }

  void clear() {
    once = 0;
    twice = 0;
    from = -1;
    to = -1;
    solid = -1;
  }

  /** Keeps what a slot took; a third time is not kept. */
  void take(Slot slot, Taken taken) {
    if (has(slot)) {
      second[slot.ordinal()] = taken;
      twice |= 1L << slot.ordinal();
    } else {
      first[slot.ordinal()] = taken;
      once |= 1L << slot.ordinal();
    }
  }

  /** Takes back what a slot took last. */
  void release(Slot slot) {
    if (hasTwo(slot)) {
      twice &= ~(1L << slot.ordinal());
    } else {
      once &= ~(1L << slot.ordinal());
    }
  }

  boolean has(Slot slot) {
    return (once >>> slot.ordinal() & 1) != 0;
  }

  boolean hasTwo(Slot slot) {
    return (twice >>> slot.ordinal() & 1) != 0;
  }

  int number(Slot slot) {
    return has(slot) ? (int) first[slot.ordinal()].number() : 0;
  }

  double decimal(Slot slot) {
    return has(slot) ? first[slot.ordinal()].number() : Double.NaN;
  }

  double second(Slot slot) {
    return hasTwo(slot) ? second[slot.ordinal()].number() : Double.NaN;
  }

  /** The code of a slot; null when it took none. */
  String code(Slot slot) {
    return has(slot) ? first[slot.ordinal()].code() : null;
  }

  String secondCode(Slot slot) {
    return hasTwo(slot) ? second[slot.ordinal()].code() : null;
  }

  /** Takes a number over from another end of a range, when this one has none of its own. */
  void share(Slot slot, Captured other) {
    if (!has(slot) && other.has(slot)) {
      take(slot, other.first[slot.ordinal()]);
    }
  }

  /** Takes a number that another slot of the other end of a range implies. */
  void share(Slot slot, int number) {
    if (!has(slot)) {
      take(slot, Taken.of(to, number));
    }
  }
}
