package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/**
 * Years and decades in words, as transcripts have them: {@code nineteen ninety-six}, {@code the
 * year two thousand}, {@code the nineties}.
 *
 * @param year the year
 * @param to atom just past it
 */
record SpokenYears(int year, int to) {
  private static final int FIRST_CENTURY = 15;
  private static final int LAST_CENTURY = 20;

  /** A year of its own, or a decade; null when there is none. */
  static Timex at(Atoms atoms, int i) {
    Timex decade = decade(atoms, i);
    if (decade != null) {
      return decade;
    }
    SpokenYears year = read(atoms, i);
    if (year == null || atoms.is(i - 1, CommonWords.CARDINAL)) {
      return null;
    }
    boolean led =
        atoms.is(i - 1, CalendarWords.YEAR_LEAD) || TimeUnit.at(atoms, i - 1) == TimeUnit.YEAR;
    boolean counted =
        TimeUnit.at(atoms, year.to) != null
            || atoms.is(year.to, CommonWords.UNIT)
            || atoms.is(year.to, CommonWords.CURRENCY);
    boolean bare = !atoms.isWord(year.to) || atoms.is(year.to, CommonWords.STOP);
    boolean sure = year.year < 2000 || led && bare;
    return sure && !counted ? Timex.calendar(i, year.to, year.year, 0, 0) : null;
  }

  /** The year that begins at an atom, be it led or not; null when there is none. */
  static SpokenYears read(Atoms atoms, int i) {
    int century = atoms.number(i, CommonWords.CARDINAL, 0);
    if (century >= FIRST_CENTURY && century <= LAST_CENTURY) {
      return ofCentury(atoms, century, dash(atoms, i + 1));
    }
    boolean thousands = century == 2 && atoms.number(i + 1, CommonWords.MAGNITUDE, 0) == 1000;
    Numeral numeral = thousands ? Numerals.at(atoms, i) : null;
    boolean year = numeral != null && numeral.whole() && DateNumbers.isYear((int) numeral.low());
    return year ? new SpokenYears((int) numeral.low(), numeral.to()) : null;
  }

  private static SpokenYears ofCentury(Atoms atoms, int century, int i) {
    boolean hundred = atoms.number(i, CommonWords.MAGNITUDE, 0) == 100;
    int at = hundred ? DateParts.skip(atoms, i + 1, CommonWords.AND) : i;
    int tens = atoms.number(at, CommonWords.CARDINAL, -1);
    if (tens < 10 && !(hundred && tens > 0)) {
      return hundred ? new SpokenYears(century * 100, i + 1) : null;
    }
    int after = dash(atoms, at + 1);
    int units = tens >= 20 ? atoms.number(after, CommonWords.CARDINAL, 0) : 0;
    boolean both = units > 0 && units < 10;
    return new SpokenYears(century * 100 + tens + (both ? units : 0), both ? after + 1 : at + 1);
  }

  private static int dash(Atoms atoms, int i) {
    return atoms.isDash(i) && atoms.glued(i) ? i + 1 : i;
  }

  /** {@code nineteen seventies}, {@code the nineties}. */
  private static Timex decade(Atoms atoms, int i) {
    int century = atoms.number(i, CommonWords.CARDINAL, 0);
    boolean whole = century >= FIRST_CENTURY && century <= LAST_CENTURY;
    int at = whole ? dash(atoms, i + 1) : i;
    int years = atoms.number(at, CalendarWords.DECADE_WORD, -1);
    boolean led =
        whole
            || atoms.is(i - 1, CommonWords.DEFINITE)
            || atoms.is(i - 1, CalendarWords.PERIOD_PART_ADJECTIVE)
            || atoms.isDash(i - 1);
    if (years < 0 || !led) {
      return null;
    }
    Timex timex = new Timex(Form.DECADE, i, at + 1);
    timex.year = whole ? century * 100 + years % 100 : years < 100 ? 1900 + years : years;
    return timex;
  }
}
