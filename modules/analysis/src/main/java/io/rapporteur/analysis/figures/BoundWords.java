package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;

/** What the words around a number say of it: nearness, bound, direction. */
final class BoundWords {
  private BoundWords() {}

  /** Reads the words before atom {@code from}, and the few after {@code to} that count. */
  static void apply(Atoms atoms, Quantity quantity) {
    int at = read(atoms, quantity);
    quantity.bound =
        switch (quantity.change) {
          case more_than -> quantity.turned ? Bound.at_most : Bound.at_least;
          case less_than -> quantity.turned ? Bound.at_least : Bound.at_most;
          default -> quantity.approximate ? Bound.about : Bound.none;
        };
    quantity.direction = Directions.of(atoms, quantity, at);
  }

  /** The atom before all that says how near a number is; the number is left as it is. */
  static int before(Atoms atoms, Quantity quantity) {
    Quantity alike = new Quantity();
    alike.from = quantity.from;
    alike.to = quantity.to;
    return read(atoms, alike);
  }

  /** The atom before all that says how near the number is. */
  private static int read(Atoms atoms, Quantity quantity) {
    int at = quantity.from - 1;
    at = skipOpening(atoms, at);
    int bound = isDuring(atoms, at, quantity) ? -1 : bound(atoms, at, quantity);
    int near = bound < 0 ? atoms.phraseStart(at, CommonWords.APPROXIMATE) : -1;
    if (bound >= 0) {
      quantity.turned = atoms.is(bound - 1, FigureWords.BOUND_NEGATION);
      at = atoms.is(bound - 1, FigureWords.BOUND_ADVERB) ? bound - 2 : bound - 1;
    } else if (near >= 0 && !atoms.is(at + 1, CommonWords.OF)) {
      quantity.approximate = true;
      at = near - 1;
    }
    if (after(atoms, quantity)) {
      return at;
    }
    if (quantity.change == Change.none) {
      direction(atoms, quantity, at);
    } else if (grows(atoms, at) || falls(atoms, at)) {
      quantity.comparator = growth(quantity);
    }
    return at;
  }

  /** {@code replaced over three years}: in the course of them, not more than them. */
  private static boolean isDuring(Atoms atoms, int at, Quantity quantity) {
    return atoms.is(at, FigureWords.IN_COURSE_OF)
        && (atoms.is(quantity.to - 1, CommonWords.TIME_UNIT)
            || quantity.unit.isEmpty() && atoms.is(quantity.to, CommonWords.TIME_UNIT))
        && !atoms.is(at - 1, FigureWords.BEFORE_LENGTH)
        && !atoms.isMark(at - 1, ',');
  }

  private static int skipOpening(Atoms atoms, int i) {
    boolean article =
        atoms.is(i, FigureWords.AMOUNT_ARTICLE) && atoms.is(i - 1, FigureWords.AMOUNT_OPENING);
    return article ? i - 1 : i;
  }

  /** The first atom of the bound that ends at {@code at}, which it sets; -1 when there is none. */
  private static int bound(Atoms atoms, int at, Quantity quantity) {
    int more = atoms.phraseStart(at, FigureWords.MORE_THAN);
    if (more >= 0) {
      quantity.change = Change.more_than;
      return more;
    }
    int less = atoms.phraseStart(at, FigureWords.LESS_THAN);
    if (less >= 0
        && atoms.is(less, FigureWords.DIRECTION_ADVERB)
        && Directions.moves(atoms, less)) {
      return -1; // "ticked up to 5 percent": it arrived there
    }
    if (less >= 0) {
      quantity.change = Change.less_than;
    }
    return less;
  }

  /** {@code or more}, {@code or so}, {@code or less}. */
  private static boolean after(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    if (atoms.lexeme(at) == null) {
      return false;
    }
    if (atoms.phraseEnd(at, FigureWords.OR_MORE) > 0) {
      quantity.change = Change.more_than;
    } else if (atoms.phraseEnd(at, FigureWords.OR_LESS) > 0) {
      quantity.change = Change.less_than;
    } else if (atoms.phraseEnd(at, FigureWords.APPROXIMATE_AFTER) > 0) {
      quantity.approximate = true;
    } else {
      return false;
    }
    return true;
  }

  private static void direction(Atoms atoms, Quantity quantity, int before) {
    int at = before;
    while (at > before - 3
        && atoms.is(at, FigureWords.AMOUNT_FILLER)
        && !(atoms.is(at, CommonWords.OF) && !atoms.is(at - 1, FigureWords.AVERAGE))) {
      at--;
    }
    int much = atoms.phraseStart(at, FigureWords.AS_MUCH_AS);
    at = much < 0 ? at : much - 1;
    if (atoms.phraseStart(at, FigureWords.FALLEN_TO) >= 0) {
      quantity.change = Change.down;
      return;
    }
    boolean added =
        (quantity.isPercent() || quantity.unit.equals(UnitReader.POINT) || arrives(atoms, quantity))
            && atoms.phraseStart(at, FigureWords.ADDING) >= 0;
    boolean collected =
        quantity.money && atoms.is(at, FigureWords.COLLECTING) && !atoms.is(at + 1, FigureWords.BY);
    boolean up = added || grows(atoms, at) && !collected;
    boolean down = falls(atoms, at);
    if (atoms.isMark(quantity.from, '+') || atoms.isMark(quantity.from - 1, '+')) {
      up = true;
    }
    boolean by = at < before && atoms.is(at + 1, FigureWords.BY);
    int verb = !up && !down && by ? Changes.by(atoms, at + 1) : -1;
    if (verb >= 0) {
      up = grows(atoms, verb);
      down = falls(atoms, verb);
    }
    if (quantity.unit.isEmpty() && !by && !quantity.isPercent()) {
      up &= atoms.isNumber(quantity.from);
    }
    if (atoms.is(at, FigureWords.FROM) && quantity.isRange()) {
      up = grows(atoms, at - 1);
      down = falls(atoms, at - 1);
    }
    if (up || down) {
      quantity.change = up ? Change.up : Change.down;
      quantity.comparator = growth(quantity);
    } else if (quantity.isPercent()) {
      afterPercent(atoms, quantity);
    }
  }

  /** {@code added $12 to $2,040}: what it came to follows. */
  private static boolean arrives(Atoms atoms, Quantity quantity) {
    int amount = quantity.to + 1;
    return quantity.money
        && atoms.is(quantity.to, FigureWords.TO)
        && (atoms.isNumber(amount) || atoms.is(amount, MoneyWords.SIGN));
  }

  private static Comparator growth(Quantity quantity) {
    return quantity.comparator == Comparator.multiple ? quantity.comparator : Comparator.growth;
  }

  /** {@code a 75 percent increase}, {@code 5% higher}. */
  private static void afterPercent(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    boolean rise =
        atoms.is(at, CommonWords.RISE)
            || atoms.is(at + 1, CommonWords.RISE)
            || atoms.is(at, FigureWords.HIGHER);
    boolean fall =
        atoms.is(at, CommonWords.FALL)
            || atoms.is(at + 1, CommonWords.FALL)
            || atoms.is(at, FigureWords.LOWER);
    if (rise || fall) {
      quantity.comparator = Comparator.growth;
      quantity.change = rise ? Change.up : Change.down;
    }
  }

  static boolean grows(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.UP) && !isNounAt(atoms, i) && !isComposed(atoms, i);
  }

  /** {@code made up 24 percent of}: what something consists of, and no rise. */
  private static boolean isComposed(Atoms atoms, int i) {
    return atoms.is(i, FigureWords.DIRECTION_ADVERB) && atoms.is(i - 1, FigureWords.COMPOSING);
  }

  /** {@code shot down 18 drones}: that is done to all of them, and their number does not fall. */
  private static boolean isFelled(Atoms atoms, int i) {
    return atoms.is(i, FigureWords.DIRECTION_ADVERB) && atoms.is(i - 1, FigureWords.FELLING);
  }

  static boolean falls(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.DOWN) && !isNounAt(atoms, i) && !isFelled(atoms, i);
  }

  /** {@code an increase of}: told apart because a noun has a determiner. */
  private static boolean isNounAt(Atoms atoms, int i) {
    return (atoms.is(i - 1, CommonWords.ARTICLE) || atoms.is(i - 1, CommonWords.DEFINITE))
        && !atoms.is(i, FigureWords.DIRECTION_ADVERB);
  }
}
