package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.figures.pattern.UnitNames;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Places on the globe: {@code 35°01′57″N}, {@code 12.5° south}, {@code 35.0325, 43.6464}. Their
 * numbers are no temperatures, and measure nothing.
 */
final class Coordinates {
  private static final String DEGREE = "°º";
  private static final String PRIMES = "′'’″\"”";

  /** Digits after the point with which nothing else is told. */
  private static final int FINE = 4;

  private Coordinates() {}

  /** Whether the number at {@code i} is a part of one. */
  static boolean is(Atoms atoms, int i) {
    return isAngle(atoms, i) || isPair(atoms, i, i + 2) || isPair(atoms, i - 2, i);
  }

  private static boolean isAngle(Atoms atoms, int i) {
    int first = i;
    while (atoms.isAnyMark(first - 1, DEGREE + PRIMES)
        && atoms.glued(first - 1)
        && atoms.isNumber(first - 2)) {
      first -= 2;
    }
    boolean sign = atoms.isAnyMark(first + 1, DEGREE);
    if (!sign && !isDegrees(atoms, first + 1)) {
      return false;
    }
    int at = first + 2;
    boolean parted = false;
    while (sign && atoms.isNumber(at) && atoms.isAnyMark(at + 1, PRIMES) && atoms.glued(at + 1)) {
      parted = true;
      at += atoms.isAnyMark(at + 2, PRIMES) && atoms.glued(at + 2) ? 3 : 2;
    }
    boolean letter = atoms.end(at) - atoms.start(at) == 1;
    boolean bearing =
        atoms.is(at, NonMeasureWords.BEARING)
            && (letter ? sign && atoms.capitalised(at) : !isOfPlace(atoms, at));
    return parted || bearing;
  }

  private static boolean isDegrees(Atoms atoms, int i) {
    String unit = atoms.value(i, CommonWords.UNIT);
    return unit != null && UnitNames.of(unit).equals("degree") && atoms.isWord(i);
  }

  /** {@code It was 35 degrees south of Perth}: as warm as that there. */
  private static boolean isOfPlace(Atoms atoms, int bearing) {
    return atoms.is(bearing + 1, CommonWords.OF) && atoms.capitalised(bearing + 2);
  }

  private static boolean isPair(Atoms atoms, int one, int other) {
    return isFine(atoms, one) && isFine(atoms, other) && atoms.isAnyMark(one + 1, ",;/");
  }

  private static boolean isFine(Atoms atoms, int i) {
    String text = atoms.isNumber(i) ? atoms.text(i) : "";
    int point = text.indexOf('.');
    return point > 0 && text.length() - point > FINE;
  }
}
