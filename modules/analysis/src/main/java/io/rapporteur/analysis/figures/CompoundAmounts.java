package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numerals;
import io.rapporteur.model.Change;
import java.util.List;

/**
 * One amount told in a unit and a smaller one: {@code 5 feet 2 inches}, {@code thirteen dollars and
 * forty cents}.
 */
final class CompoundAmounts {
  private CompoundAmounts() {}

  /** Whether a figure is the smaller part of the last of those before it, which takes it in. */
  static boolean take(Atoms atoms, List<Quantity> before, Quantity quantity) {
    Quantity last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null
        || last.isRange()
        || quantity.isRange()
        || last.low != Math.rint(last.low)
        || quantity.change != Change.none && quantity.change != last.change
        || !isBeside(atoms, last, quantity)) {
      return false;
    }
    double part = part(atoms, last, quantity);
    if (part <= 0 || part >= 1) {
      return false;
    }
    last.low = Numerals.exact(last.low + part);
    last.high = last.low;
    last.to = quantity.to;
    return true;
  }

  /** What the smaller amount is in the greater unit; 0 when it is none of it. */
  private static double part(Atoms atoms, Quantity last, Quantity quantity) {
    if (last.money && isHundredths(atoms, last, quantity)) {
      return quantity.low / 100;
    }
    if (last.money) {
      return quantity.money && quantity.minor && sameMoney(last, quantity) ? quantity.low : 0;
    }
    String smaller = UnitWords.SMALLER.value(last.unit);
    int times = smaller == null ? -1 : smaller.indexOf('/');
    if (times < 0) {
      return 0;
    }
    String unit = smaller.substring(0, times);
    boolean symbol =
        quantity.unit.isEmpty()
            && unit.equals(atoms.value(quantity.to, UnitWords.SHORT))
            && !atoms.isNumber(quantity.to + 1);
    if (!symbol && !unit.equals(quantity.unit)) {
      return 0;
    }
    quantity.to = symbol ? quantity.to + 1 : quantity.to;
    return quantity.low / Integer.parseInt(smaller.substring(times + 1));
  }

  /** {@code 17 USD 25}: two figures right behind the currency, and nothing that they count. */
  private static boolean isHundredths(Atoms atoms, Quantity last, Quantity quantity) {
    boolean bare = quantity.unit.isEmpty() || quantity.unit.equals(last.unit) && !quantity.minor;
    return bare
        && quantity.from == last.to
        && quantity.to == quantity.from + 1
        && atoms.end(quantity.from) - atoms.start(quantity.from) == 2
        && atoms.isNumber(quantity.from)
        && !atoms.isNumber(last.to - 1)
        && !atoms.isWord(quantity.to);
  }

  /** Hundredths are those of the dollar until the text says whose. */
  private static boolean sameMoney(Quantity last, Quantity quantity) {
    return last.unit.equals(quantity.unit) || quantity.unit.equals("USD");
  }

  private static boolean isBeside(Atoms atoms, Quantity last, Quantity quantity) {
    int joint = quantity.from - 1;
    boolean joined = atoms.is(joint, CommonWords.AND) || atoms.isMark(joint, ',');
    return !atoms.afterBreak(quantity.from)
        && (last.to == quantity.from
            || last.to == joint && joined && (last.money || atoms.isMark(joint, ',')));
  }
}
