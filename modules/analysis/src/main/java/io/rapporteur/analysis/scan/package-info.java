/**
 * A text cut into words, numbers and marks, each with what the pack of its language knows of it:
 * {@link io.rapporteur.analysis.scan.Atoms}, which the rules of dates, figures and instruments walk
 * over. {@link io.rapporteur.analysis.scan.Numerals} reads the number that begins at an atom, in
 * digits ({@code Digits}, by the marks of the language) or words ({@code WordNumbers}, {@code
 * JoinedNumbers}).
 */
package io.rapporteur.analysis.scan;
