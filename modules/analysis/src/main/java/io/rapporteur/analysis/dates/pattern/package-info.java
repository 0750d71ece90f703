/**
 * Expressions of time by patterns that stand in a language's pack, {@code date-patterns.txt}: how
 * day, month, year, units and weekdays stand together, and what that means. {@link
 * io.rapporteur.analysis.dates.pattern.PatternReader} says how a pattern is written, {@code Slot}
 * what may stand in one, {@code ExpressionMeaning} what it may mean. The words themselves are lists
 * of the pack ({@code calendar.txt}, {@code time.txt}, and {@code cldr.txt} for what CLDR knows).
 */
package io.rapporteur.analysis.dates.pattern;
