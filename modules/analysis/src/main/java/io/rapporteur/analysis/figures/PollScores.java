package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/**
 * {@code Corvin is ahead, 52-37}: what two sides have in a poll, in percent, each a figure of its
 * own. Elsewhere such a pair is the result of a game, so words for a poll and for those asked must
 * stand near.
 */
final class PollScores {
  private static final WordClass SURVEY = WordClass.of("survey");
  private static final WordClass ASKED = WordClass.of("asked-in-polls");

  private static final int BEFORE = 300;
  private static final int AFTER = 60;

  /** What both sides of a poll have together. */
  private static final int LEAST = 60;

  private static final int MOST = 100;
  private static final int LEAST_SIDE = 10;

  private PollScores() {}

  /** One side of a pair; null when it is none. */
  static Quantity read(Atoms atoms, Numeral numeral) {
    boolean digits = numeral.kind() == Numeral.Kind.DIGITS && numeral.to() == numeral.from() + 1;
    int second = digits && isDashed(atoms, numeral.to()) ? numeral.to() + 1 : numeral.from();
    int first = second - 2;
    boolean pair =
        digits
            && isDashed(atoms, second - 1)
            && atoms.isNumber(first)
            && atoms.isNumber(second)
            && !isDashed(atoms, first - 1)
            && !isDashed(atoms, second + 1)
            && UnitReader.isBare(atoms, second + 1);
    Numeral one = pair ? Numerals.at(atoms, first) : null;
    Numeral other = pair ? Numerals.at(atoms, second) : null;
    boolean score =
        one != null && other != null && fits(one.low(), other.low()) && tellsOfPoll(atoms, numeral);
    if (!score) {
      return null;
    }
    Quantity quantity = new Quantity();
    quantity.from = numeral.from();
    quantity.to = numeral.to();
    quantity.low = numeral.low();
    quantity.high = numeral.low();
    quantity.unit = UnitReader.PERCENT;
    return quantity;
  }

  private static boolean isDashed(Atoms atoms, int i) {
    return atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1);
  }

  private static boolean fits(double one, double other) {
    double sum = one + other;
    return Math.min(one, other) >= LEAST_SIDE && sum >= LEAST && sum <= MOST;
  }

  private static boolean tellsOfPoll(Atoms atoms, Numeral numeral) {
    boolean survey = false;
    boolean asked = false;
    int last = Math.min(atoms.size(), numeral.to() + AFTER);
    for (int i = Math.max(0, numeral.from() - BEFORE); i < last && !(survey && asked); i++) {
      survey |= atoms.is(i, SURVEY);
      asked |= atoms.is(i, ASKED);
    }
    return survey && asked;
  }
}
