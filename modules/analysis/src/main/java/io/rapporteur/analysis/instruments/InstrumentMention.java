package io.rapporteur.analysis.instruments;

/**
 * An instrument named in the text; positions are chars of the body.
 *
 * @param start first char of the mention
 * @param end char just past it
 * @param kind kind in the singular
 * @param name words that mark it out, without the date: {@code trilateral statement}; the kind
 *     alone when nothing does
 * @param date ISO date, year, or an open date ({@code XXXX-11-09}); null when none is given
 * @param plural whether its kind stands in it in the plural, so that it is one of several
 */
record InstrumentMention(
    int start, int end, String kind, String name, String date, boolean plural) {

  /** True when something other than the date marks it out. */
  boolean named() {
    return !name.equals(kind);
  }
}
