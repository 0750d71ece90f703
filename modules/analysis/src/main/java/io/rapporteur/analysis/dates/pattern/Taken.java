package io.rapporteur.analysis.dates.pattern;

/**
 * What a slot found at an atom.
 *
 * @param to atom just past it
 * @param number its number; NaN when it has none
 * @param code its code, or null
 */
record Taken(int to, double number, String code) {

  static Taken of(int to, double number) {
    return new Taken(to, number, null);
  }
}
