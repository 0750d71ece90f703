package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Numeral.Kind;

/** Parts of one, in digits and words: {@code 1/16}, {@code two-thirds}, {@code a half}. */
final class PartNumerals {
  /** A whole number and a part of it go down to sixty-fourths. */
  private static final int SMALLEST_PART = 64;

  private PartNumerals() {}

  /** {@code 1/2} of {@code 10 1/2} and {@code 10-1/2}. */
  static Numeral after(Atoms atoms, int i) {
    int at = atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1) ? i + 1 : i;
    boolean apart = at > i || atoms.isNumber(at) && !atoms.glued(at) && !atoms.afterBreak(at);
    if (!apart || !atoms.isNumber(at) || !isSlash(atoms, at + 1) || isSlash(atoms, at + 3)) {
      return null;
    }
    double above = Numerals.value(atoms, at);
    boolean small =
        above > 0 && atoms.isNumber(at + 2) && Numerals.value(atoms, at + 2) <= SMALLEST_PART;
    return small ? slashed(atoms, at, above) : null;
  }

  static boolean isSlash(Atoms atoms, int i) {
    return atoms.isAnyMark(i, "/⁄") && atoms.glued(i) && atoms.glued(i + 1);
  }

  /** {@code 1/16}: a proper fraction whose parts are whole. */
  static Numeral slashed(Atoms atoms, int i, double above) {
    double below = atoms.isNumber(i + 2) ? Numerals.value(atoms, i + 2) : Double.NaN;
    boolean proper = above < below && above == Math.rint(above) && below == Math.rint(below);
    return proper ? new Numeral(i, i + 3, above / below, above / below, Kind.FRACTION) : null;
  }

  /** {@code half}, {@code a third of}, {@code two-thirds}, {@code three quarters of}. */
  static Numeral inWords(Atoms atoms, int i) {
    if (atoms.is(i, NumberWords.HALF) && !isHalfOfPeriod(atoms, i)) {
      int past = atoms.phraseEnd(i, NumberWords.HALF_OF);
      int magnitude = past >= 0 ? past : i + 1;
      return atoms.is(magnitude, CommonWords.MAGNITUDE) && !atoms.afterBreak(magnitude)
          ? Numerals.scaled(atoms, i, magnitude, .5, Kind.WORDS)
          : new Numeral(i, i + 1, .5, .5, Kind.FRACTION);
    }
    boolean article = atoms.is(i, CommonWords.ARTICLE);
    int above = article ? 1 : atoms.number(i, CommonWords.CARDINAL, 0);
    int part = atoms.isDash(i + 1) ? i + 2 : i + 1;
    if (above == 0 || above > 9 || !atoms.is(part, CommonWords.FRACTION)) {
      return null;
    }
    boolean plural = atoms.is(part, NumberWords.PLURAL_FRACTION);
    int magnitude = magnitudeOf(atoms, part + 1);
    if (magnitude >= 0 && plural == above > 1) {
      double of = (double) above / atoms.number(part, CommonWords.FRACTION, 1);
      return Numerals.scaled(atoms, i, magnitude, of, Kind.WORDS);
    }
    boolean ofWhole =
        atoms.is(part + 1, NumberWords.PART_OF) && !atoms.is(part + 2, CommonWords.ARTICLE);
    boolean hyphenated = part == i + 2;
    boolean period = atoms.is(part, NumberWords.PART_OR_PERIOD) && !ofWhole;
    if (period
        || (above == 1
            ? plural || !(ofWhole || hyphenated || isMeasured(atoms, i - 1))
            : !plural)) {
      return null;
    }
    double value = (double) above / atoms.number(part, CommonWords.FRACTION, 1);
    return new Numeral(i, part + 1, value, value, Kind.FRACTION);
  }

  /**
   * The magnitude that a part is of, as in {@code a quarter of a million}; -1 when there is none.
   */
  private static int magnitudeOf(Atoms atoms, int i) {
    int at = atoms.is(i, NumberWords.PART_OF) ? i + 1 : i;
    at = at > i && atoms.is(at, CommonWords.ARTICLE) ? at + 1 : at;
    return atoms.is(at, CommonWords.MAGNITUDE) && !atoms.afterBreak(at) ? at : -1;
  }

  /** {@code by a third}, {@code more than a third}, {@code nearly a third}. */
  private static boolean isMeasured(Atoms atoms, int i) {
    return atoms.is(i, NumberWords.CHANGED_BY)
        || atoms.is(i, CommonWords.COMPARISON)
        || atoms.is(i, CommonWords.APPROXIMATE);
  }

  /** {@code the first half of 2022}, {@code the second half}: a time, no part. */
  private static boolean isHalfOfPeriod(Atoms atoms, int i) {
    return atoms.is(i - 1, CommonWords.ORDINAL)
        || atoms.is(i - 1, NumberWords.ONE_OF_TWO_HALVES)
        || (atoms.isDash(i + 1) && atoms.glued(i + 1));
  }

  /** Past a half more: {@code and a half}, {@code -and-a-half}; -1 when there is none. */
  static int pastHalfMore(Atoms atoms, int i) {
    boolean hyphens =
        atoms.isDash(i)
            && atoms.is(i + 1, CommonWords.AND)
            && atoms.isDash(i + 2)
            && atoms.is(i + 3, CommonWords.ARTICLE)
            && atoms.isDash(i + 4)
            && atoms.is(i + 5, NumberWords.HALF);
    return hyphens ? i + 6 : atoms.phraseEnd(i, NumberWords.HALF_MORE);
  }
}
