package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.scan.Atoms;

/** Feasts that fall on the same day each year and are dates in the news. */
final class Holidays {
  private Holidays() {}

  static Timex at(Atoms atoms, int i) {
    if (!atoms.capitalised(i)) {
      return null;
    }
    if (atoms.is(i, "christmas")) {
      boolean eve = atoms.is(i + 1, "eve");
      boolean named = eve || atoms.is(i + 1, "day");
      return named ? dated(atoms, i, i + 2, 12, eve ? 24 : 25) : null;
    }
    if (!atoms.is(i, "new") || !atoms.is(i + 1, "year")) {
      return null;
    }
    int at = Rules.possessive(atoms, i + 2) ? i + 4 : i + 2;
    boolean eve = atoms.is(at, "eve");
    if (!eve && !atoms.is(at, "day")) {
      return null;
    }
    return dated(atoms, i, at + 1, eve ? 12 : 1, eve ? 31 : 1);
  }

  private static Timex dated(Atoms atoms, int from, int to, int month, int day) {
    int at = Rules.skipMark(atoms, to, ',');
    boolean year = CalendarRules.isYear(atoms, at);
    return Timex.calendar(
        from, year ? at + 1 : to, year ? DateNumbers.year(atoms, at) : 0, month, day);
  }
}
