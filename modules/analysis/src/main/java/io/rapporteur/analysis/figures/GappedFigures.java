package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.GappedClause;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import java.util.List;

/**
 * Reads the number of a clause without a verb: {@code Spain won three medals and Chile two}. It has
 * the unit of the figure before; without that it would be no figure, or the number of a name.
 */
final class GappedFigures {
  /** Words before the number that may belong to its clause. */
  private static final int LONGEST = 7;

  /** Atoms between the two figures. */
  private static final int REACH = 16;

  private final Atoms atoms;
  private final boolean[] named;
  private final boolean[] bodies;

  GappedFigures(Reading reading, Atoms atoms) {
    this.atoms = atoms;
    this.named = new boolean[atoms.size()];
    this.bodies = new boolean[atoms.size()];
    for (Mention mention : reading.result().getMentions()) {
      int last = atoms.at(reading.toChar(mention.getSpan().getEnd()) - 1);
      if (last < named.length) {
        named[last] = true;
        bodies[last] = mention.getType() == EntityType.organisation;
      }
    }
  }

  /**
   * The figure whose number stands at {@code i}, with the unit of one before it.
   *
   * @param found the figures before
   * @param quantity what was read there without looking back; null when nothing was
   * @return {@code quantity} itself when it is none of such a clause
   */
  Quantity read(List<Quantity> found, int i, Quantity quantity) {
    boolean open = quantity == null || quantity.unit.isEmpty();
    Quantity before = open && !found.isEmpty() ? found.get(found.size() - 1) : null;
    if (before == null || i - before.to > REACH || i <= before.to) {
      return quantity;
    }
    int joint = joint(i, before.to);
    Numeral numeral = joint < 0 ? null : Numerals.at(atoms, i);
    if (numeral == null || !ends(numeral.to()) || !isTold(before)) {
      return quantity;
    }
    if (before.unit.isEmpty() && !bodies[i - 1]) {
      return quantity;
    }
    Quantity gapped = Quantity.of(numeral);
    gapped.gapped = true;
    BoundWords.apply(atoms, gapped);
    gapped.borrow(before);
    gapped.change = before.change;
    gapped.direction = before.direction;
    gapped.comparator = before.comparator;
    return gapped;
  }

  /** The comma or {@code and} that opens the clause of a number; -1 when there is none. */
  private int joint(int number, int floor) {
    for (int i = number - 1; i >= floor && number - i < LONGEST; i--) {
      if (atoms.isAnyMark(i, ",;") || atoms.is(i, CommonWords.AND)) {
        int first = atoms.isMark(i, ',') && atoms.is(i + 1, CommonWords.AND) ? i + 2 : i + 1;
        boolean clause =
            GappedClause.number(atoms, first) == number
                && isSubject(first, number)
                && !verb(floor, i);
        return clause ? i : -1;
      }
      if (!atoms.isWord(i) && !atoms.isDash(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a name that was found ends before the number, or several of a kind do. */
  private boolean isSubject(int first, int number) {
    int last = number - 1;
    while (atoms.is(last, CommonWords.APPROXIMATE)) {
      last--;
    }
    boolean definite = atoms.is(first, CommonWords.DEFINITE);
    // It bought two planes, the Kite 40 and the Gull 12: a name and its number.
    boolean several =
        EnglishNouns.isPlural(atoms, last)
            || atoms.pack(last).morphology().isPlural(atoms.text(last));
    return several || bodies[last] || named[last] && !(definite && atoms.isNumber(number));
  }

  private boolean verb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (FigureClause.isVerb(atoms, i)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing follows that the number might count. */
  private boolean ends(int i) {
    return atoms.afterBreak(i)
        || atoms.isAnyMark(i, ".,;!?)")
        || atoms.is(i, CommonWords.AND) && GappedClause.number(atoms, i + 1) > 0;
  }

  /** Whether the figure before has the verb that the clause leaves out. */
  private boolean isTold(Quantity before) {
    int i = before.from - 1;
    while (atoms.is(i, CommonWords.APPROXIMATE)
        || atoms.is(i, CommonWords.COMPARISON)
        || atoms.is(i, FigureWords.BY)
        || atoms.is(i, FigureWords.BOUND_WORD)) {
      i--;
    }
    return before.gapped || FigureClause.isVerb(atoms, i) || atoms.is(i, CommonWords.PAST);
  }
}
