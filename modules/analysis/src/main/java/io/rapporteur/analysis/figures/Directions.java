package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Change;
import io.rapporteur.model.Direction;

/** Whether a figure tells by how much something changed, whatever it says of its nearness. */
final class Directions {
  private static final ClassSet NOUN = ClassSet.of(CommonWords.RISE, CommonWords.FALL);

  /** Atoms between a percentage and the noun of change that it stands before. */
  private static final int NOUN_AHEAD = 3;

  private Directions() {}

  /**
   * The direction of a figure.
   *
   * @param at the atom before all that says how near the number is
   */
  static Direction of(Atoms atoms, Quantity quantity, int at) {
    if (Changes.from(atoms, quantity.from - 1) || isCollected(atoms, quantity, at)) {
      return Direction.none;
    }
    if (quantity.change == Change.up || quantity.change == Change.down) {
      return quantity.change == Change.up ? Direction.up : Direction.down;
    }
    int from = pastFillers(atoms, at);
    int arrived = arrived(atoms, quantity.from - 1);
    int verb = BoundWords.grows(atoms, from) || BoundWords.falls(atoms, from) ? from : arrived;
    verb = verb < 0 ? Changes.by(atoms, at) : verb;
    if (verb >= 0) {
      return atoms.is(verb, CommonWords.UP) ? Direction.up : Direction.down;
    }
    int noun = noun(atoms, quantity, from);
    if (noun < 0) {
      return compared(atoms, quantity);
    }
    return atoms.is(noun, CommonWords.RISE) ? Direction.up : Direction.down;
  }

  /** {@code to raise 6 billion euros}: money that is got together, and no rise of anything. */
  private static boolean isCollected(Atoms atoms, Quantity quantity, int at) {
    return quantity.money && atoms.is(pastFillers(atoms, at), FigureWords.COLLECTING);
  }

  /** {@code ticked up to}: the word of direction before an amount that was arrived at. */
  private static int arrived(Atoms atoms, int to) {
    boolean moved =
        atoms.is(to, FigureWords.TO)
            && atoms.is(to - 1, FigureWords.DIRECTION_ADVERB)
            && moves(atoms, to - 1);
    return moved ? to - 1 : -1;
  }

  /** {@code ticked up}: whether a word of direction belongs to a verb before it. */
  static boolean moves(Atoms atoms, int adverb) {
    return atoms.is(adverb - 1, FigureWords.MOVING);
  }

  private static int pastFillers(Atoms atoms, int before) {
    int at = before;
    while (at > before - 3
        && (atoms.is(at, FigureWords.AMOUNT_FILLER)
            || atoms.is(at - 1, CommonWords.ARTICLE) && atoms.isWord(at))) {
      at--;
    }
    return at;
  }

  /** {@code an expansion of 7 percent}, {@code a 7 percent emissions reduction}; -1 for none. */
  private static int noun(Atoms atoms, Quantity quantity, int from) {
    int before = quantity.from - 1;
    if (atoms.is(before, CommonWords.OF)) {
      for (int i = before - 1; i >= before - 2; i--) {
        if (atoms.isOneOf(i, NOUN)) {
          return i;
        }
      }
    }
    if (atoms.isOneOf(from, NOUN) && atoms.is(from + 1, FigureWords.BY)) {
      return from;
    }
    for (int i = quantity.to;
        quantity.isPercent()
            && i < quantity.to + NOUN_AHEAD
            && atoms.isWord(i)
            && !atoms.is(i, CommonWords.STOP);
        i++) {
      if (atoms.isOneOf(i, NOUN)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 12 more than}, {@code 5.7% less than}: a difference. */
  private static Direction compared(Atoms atoms, Quantity quantity) {
    int at =
        atoms.is(quantity.to, FigureWords.HIGHER) || atoms.is(quantity.to, FigureWords.LOWER)
            ? quantity.to
            : -1;
    boolean than = at >= 0 && (quantity.isPercent() || atoms.is(at + 1, CommonWords.COMPARISON));
    return !than
        ? Direction.none
        : atoms.is(at, FigureWords.HIGHER) ? Direction.up : Direction.down;
  }
}
