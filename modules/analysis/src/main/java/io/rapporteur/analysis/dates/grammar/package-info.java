/**
 * The rules that find expressions of time in a language whose pack has the words of the calendar
 * and of time. {@link io.rapporteur.analysis.dates.grammar.DateGrammar} is the entrance; {@code
 * DateScan} goes through the atoms and asks the rules in order: {@code ClockRules} (6:40 p.m.),
 * {@code RangeRules} (3 to 5 May), {@code DurationRules} (two years, a day earlier), {@code
 * PartRules} (the first six months of 2024), {@code LikeRules} (the year-ago quarter), {@code
 * PeriodRules} (first quarter, 1990s, summer), {@code SpokenYears} (nineteen ninety-six), {@code
 * CalendarRules} with {@code YearRules} (9 November, Thursday, 1991), {@code SetRules} (every
 * Monday), {@code DeicticRules} (yesterday, last week), {@code ReferenceRules} (now), {@code
 * FeastRules} (Christmas Eve). {@code DateModifiers} reads what narrows them (early, more than).
 *
 * <p>The rules ask for classes of words only: {@code CalendarWords}, {@code DeicticWords}, {@code
 * LengthWords}, {@code ClockWords} say what each class is for; the words stand in the pack.
 */
package io.rapporteur.analysis.dates.grammar;
