package io.rapporteur.stories.copies;

/**
 * A word of a body.
 *
 * @param hash of the word in its normal form: lower case, plain apostrophe, digits without grouping
 *     commas
 * @param start of its first character, in UTF-16 units of the body
 * @param end just past its last, in UTF-16 units
 * @param kind {@link #NUMBER}, {@link #NAME} and {@link #QUOTED}, or'ed
 * @param sentence number of its sentence, from 0
 */
record CopyWord(long hash, int start, int end, int kind, int sentence) {
  static final int NUMBER = 1;
  static final int NAME = 2;
  static final int QUOTED = 4;

  boolean is(int kinds) {
    return (kind & kinds) != 0;
  }
}
