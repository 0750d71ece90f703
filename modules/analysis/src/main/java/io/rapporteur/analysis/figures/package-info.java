/**
 * Figures: numbers that measure something, with what they measure. Begin at {@link
 * io.rapporteur.analysis.figures.FigureStep}.
 *
 * <ul>
 *   <li>A number is read with its sign, range, currency, unit and rate: {@code QuantityReader},
 *       which asks {@code CurrencyReader}, {@code UnitReader}, {@code UnitBefore}, {@code Ranges},
 *       {@code Rates}, {@code Multiples}, {@code Fractions}, {@code Ratios}, {@code Ages} and
 *       {@code MagnitudeLetters}; things counted, {@code CountedNoun}; a unit told with a later
 *       number, {@code BorrowedUnits}, or with the measure, {@code MeasuredUnit}.
 *   <li>A score, list number or name that is read as a figure: {@code NonMeasures}, {@code
 *       ReferenceNumbers}, {@code YearNames}, {@code OneAsPronoun}, {@code FigureScreen}, {@code
 *       EmphaticPercent}.
 *   <li>More than, about: {@code BoundWords}; up and down: {@code Directions}, {@code Changes}; the
 *       same once more in another unit: {@code Conversions}. What a figure takes over from the one
 *       before it: {@code EarlierFigures}; whose crowns are meant: {@code SharedCurrencies}.
 *   <li>What is measured, where and when: {@code FigureMeasures}, by {@code FigureClause}, {@code
 *       Predicates}, {@code MeasurePhraseFinder} and {@code FigurePeriods}.
 * </ul>
 *
 * <p>The words stand in the pack of the language: a unit is added in {@code units.txt}, a currency
 * in {@code money.txt}, all else in {@code figures.txt}; symbols and codes of all languages in the
 * root pack. The classes of words are the constants of {@code UnitWords}, {@code MoneyWords},
 * {@code FigureWords}, {@code CountingWords}, {@code NonMeasureWords}, {@code VerbWords} and {@code
 * MeasureWords}. A section whose pack lacks {@code figures.txt} is read by the package {@code
 * pattern}.
 */
package io.rapporteur.analysis.figures;
