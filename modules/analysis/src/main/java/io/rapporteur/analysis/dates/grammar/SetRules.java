package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/** What recurs: {@code every Monday}, {@code per week}, {@code annually}. */
final class SetRules {
  private SetRules() {}

  static Timex at(Atoms atoms, int i) {
    if (atoms.isAny(i, "every", "each")) {
      return every(atoms, i);
    }
    if (atoms.is(i, "per")) {
      TimeUnit unit = TimeUnit.at(atoms, i + 1);
      if (unit != null) {
        return Timex.set(i, i + 2, unit.duration(1));
      }
      return atoms.is(i + 1, "annum") ? Timex.set(i, i + 2, "P1Y") : null;
    }
    String frequency = atoms.value(i, CommonWords.FREQUENCY);
    boolean names =
        frequency == null
            || atoms.capitalised(i) && atoms.capitalised(i + 1)
            || atoms.capitalised(i) && atoms.capitalised(i - 1);
    return names ? null : Timex.set(i, i + 1, frequency);
  }

  private static Timex every(Atoms atoms, int i) {
    int weekday = atoms.number(i + 1, CommonWords.WEEKDAY, 0);
    if (weekday > 0) {
      return Timex.set(i, i + 2, "XXXX-WXX-" + weekday);
    }
    String part = atoms.value(i + 1, CommonWords.DAY_PART);
    if (part != null && part.length() == 2) {
      return Timex.set(i, i + 2, "XXXX-XX-XXT" + part);
    }
    int month = Rules.month(atoms, i + 1);
    if (month > 0) {
      return Timex.set(i, i + 2, month < 10 ? "XXXX-0" + month : "XXXX-" + month);
    }
    String season = atoms.value(i + 1, CommonWords.SEASON);
    if (season != null) {
      return Timex.set(i, i + 2, "XXXX-" + season);
    }
    return units(atoms, i);
  }

  private static Timex units(Atoms atoms, int i) {
    int at = atoms.is(i + 1, "other") || atoms.is(i + 1, "single") ? i + 2 : i + 1;
    double count = atoms.is(i + 1, "other") ? 2 : 1;
    Numeral numeral = Numerals.at(atoms, at);
    if (numeral != null && numeral.kind() != Numeral.Kind.VAGUE) {
      count = numeral.low();
      at = numeral.to();
    }
    TimeUnit unit = TimeUnit.at(atoms, at);
    boolean few = atoms.is(at, "few");
    unit = few ? TimeUnit.at(atoms, at + 1) : unit;
    if (unit == null) {
      return null;
    }
    return Timex.set(i, few ? at + 2 : at + 1, unit.duration(few ? Double.NaN : count));
  }
}
