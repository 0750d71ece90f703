/**
 * The step of dates: finds the expressions of time in a body and gives each its TIMEX3 value.
 * {@link io.rapporteur.analysis.dates.DateStep} says the order: find ({@code DateFinders}, each
 * section of the body by what its language's pack has), settle the document's own day ({@code
 * DocumentDates}, {@code LatestDateTold}), resolve what an expression leaves open against that day
 * ({@code DateResolver}, with the tense of the clause from {@code TenseFinder}, the day a story has
 * come to from {@code NarratedDay}, the day of a clock time from {@code ClockDays}, the year of a
 * day from {@code NearestYear}, parts and movable feasts from {@code PartResolver}), make one of
 * the two ends of a stretch ({@code Intervals}).
 *
 * <p>An expression is not found, or its span is wrong: {@link
 * io.rapporteur.analysis.dates.grammar}. Its span is right and its value wrong: {@code
 * DateResolver}. Everything is wrong by years: the document's day, {@code DocumentDates}. Words are
 * in {@code packs/TAG/calendar.txt} and {@code time.txt}, examples in {@code
 * packs/TAG/examples/dates.txt}.
 */
package io.rapporteur.analysis.dates;
