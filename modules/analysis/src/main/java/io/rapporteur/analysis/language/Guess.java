package io.rapporteur.analysis.language;

/**
 * A language and how sure it is.
 *
 * @param tag BCP 47, {@code und} when unknown
 * @param confidence from 0 to 1
 */
record Guess(String tag, double confidence) {
  static final Guess UNKNOWN = new Guess("und", 0);
}
