package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.WordClass;

/**
 * Classes of words that numbers are made of, beside those of {@link
 * io.rapporteur.analysis.pack.CommonWords}: the lists of {@code numbers.txt}.
 */
final class NumberWords {
  /** Number that has a half in it, in one word; value: the number. */
  static final WordClass HALF_NUMBER = WordClass.of("half-number");

  /** Magnitude that is a number by itself, with no other before it. */
  static final WordClass LONE_MAGNITUDE = WordClass.of("lone-magnitude");

  /** Two hundred, three hundred in one word; value: the number. */
  static final WordClass HUNDREDS = WordClass.of("hundreds");

  /** Hundred, where it multiplies the digit before it. */
  static final WordClass HUNDRED = WordClass.of("hundred");

  /** Parts in words, in the plural: only these follow a number above one. */
  static final WordClass PLURAL_FRACTION = WordClass.of("plural-fraction");

  /** Twenty, where it multiplies the number before it: {@code quatre-vingts}. */
  static final WordClass SCORE = WordClass.of("score");

  /** Ten, where units come after it: {@code on yedi}. */
  static final WordClass OPEN_TEN = WordClass.of("open-ten");

  /** Goes between tens and units. */
  static final WordClass TENS_JOINT = WordClass.of("tens-joint");

  /** Goes between hundreds or thousands and what is less. */
  static final WordClass HUNDREDS_JOINT = WordClass.of("hundreds-joint");

  /** Goes between the numbers of a word: {@code dreiundzwanzig}. */
  static final WordClass INNER_JOINT = WordClass.of("inner-joint");

  /** A half more, after a number or its magnitude; phrases. */
  static final WordClass HALF_MORE = WordClass.of("half-more");

  /** A half of the magnitude that follows; phrases. */
  static final WordClass HALF_OF = WordClass.of("half-of");

  /** The half. */
  static final WordClass HALF = WordClass.of("half");

  /** Before the half: half of a time or of two, and no part of an amount. */
  static final WordClass ONE_OF_TWO_HALVES = WordClass.of("one-of-two-halves");

  /** Part in words that is a time as well. */
  static final WordClass PART_OR_PERIOD = WordClass.of("part-or-period");

  /** Goes between a part or an order of magnitude and what it is of. */
  static final WordClass PART_OF = WordClass.of("part-of");

  /** Between a number in words and the digits of its decimal part, in words. */
  static final WordClass DECIMAL_POINT = WordClass.of("decimal-point");

  /** Before a part by which something changes. */
  static final WordClass CHANGED_BY = WordClass.of("changed-by");

  private NumberWords() {}
}
