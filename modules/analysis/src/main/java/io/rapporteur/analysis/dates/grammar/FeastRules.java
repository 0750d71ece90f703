package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.scan.Atoms;

/** Feasts that fall on the same day each year and are dates in the news. */
final class FeastRules {
  private FeastRules() {}

  static boolean begins(Atoms atoms, int i) {
    return atoms.capitalised(i) && atoms.phraseEnd(i, CalendarWords.FEAST) > 0;
  }

  static Timex at(Atoms atoms, int i) {
    if (!begins(atoms, i)) {
      return null;
    }
    int to = atoms.phraseEnd(i, CalendarWords.FEAST);
    String day = atoms.phraseValue(i, CalendarWords.FEAST);
    int hyphen = day.indexOf('-');
    int at = DateParts.skipMark(atoms, to, ',');
    boolean dated = YearRules.isYear(atoms, at);
    return Timex.calendar(
        i,
        dated ? at + 1 : to,
        dated ? DateNumbers.year(atoms, at) : 0,
        DateNumbers.digits(day, 0, hyphen),
        DateNumbers.digits(day, hyphen + 1, day.length()));
  }
}
