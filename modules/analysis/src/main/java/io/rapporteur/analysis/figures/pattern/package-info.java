/**
 * Figures in languages whose pack says how numbers, units and money are written and no more: value,
 * unit, rate, bound and nearness, not what is measured. {@link
 * io.rapporteur.analysis.figures.pattern.FigurePatterns} reads a section; every word it knows
 * stands in {@code numbers.txt}, {@code units.txt} and {@code money.txt} of the pack. A number that
 * no unit, currency, percent or magnitude says to be one is left alone: an unread figure is better
 * than a wrong one.
 */
package io.rapporteur.analysis.figures.pattern;
