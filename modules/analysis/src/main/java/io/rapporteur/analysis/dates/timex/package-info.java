/**
 * What rules of dates of every language share: the expression as read ({@link
 * io.rapporteur.analysis.dates.timex.Timex}), its units, numbers as parts of dates, dates in
 * figures, and the interface of whatever finds expressions ({@link
 * io.rapporteur.analysis.dates.timex.DateFinder}). A further way of finding dates implements it and
 * is named in {@code DateFinders} of the package above.
 */
package io.rapporteur.analysis.dates.timex;
