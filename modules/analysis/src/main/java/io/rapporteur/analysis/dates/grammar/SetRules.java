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
    if (atoms.is(i, LengthWords.EVERY)) {
      return every(atoms, i);
    }
    if (atoms.is(i, CommonWords.PER)) {
      TimeUnit unit = TimeUnit.at(atoms, i + 1);
      return unit == null ? null : Timex.set(i, i + 2, unit.duration(1));
    }
    String frequency = atoms.value(i, CommonWords.FREQUENCY);
    boolean noun = atoms.isWord(i + 1) && !atoms.is(i + 1, CommonWords.STOP);
    boolean names =
        frequency == null
            || (noun || atoms.is(i + 1, CommonWords.OF))
                && !atoms.afterBreak(i + 1)
                && atoms.is(i, LengthWords.ATTRIBUTE_FREQUENCY)
            || atoms.capitalised(i) && atoms.capitalised(i + 1)
            || atoms.capitalised(i) && atoms.capitalised(i - 1);
    if (names) {
      return null;
    }
    boolean prefixed = atoms.isDash(i - 1) && atoms.glued(i) && atoms.glued(i - 1);
    return prefixed ? prefixed(atoms, i, frequency) : Timex.set(i, i + 1, frequency);
  }

  /** {@code bi-monthly}, {@code semi-annual}; null behind any other word with a hyphen. */
  private static Timex prefixed(Atoms atoms, int i, String frequency) {
    double times = atoms.number(i - 2, LengthWords.FREQUENCY_PREFIX, 0);
    boolean year = frequency.equals("P1Y");
    if (times == 2) {
      return Timex.set(i - 2, i + 1, frequency.replace('1', '2'));
    }
    return year && times == 1 ? Timex.set(i - 2, i + 1, "P6M") : null;
  }

  private static Timex every(Atoms atoms, int i) {
    int weekday = atoms.number(i + 1, CommonWords.WEEKDAY, 0);
    if (weekday > 0) {
      return weekday(i, i + 2, weekday);
    }
    String part = atoms.value(i + 1, CommonWords.DAY_PART);
    if (part != null && part.length() == 2) {
      return Timex.set(i, i + 2, "XXXX-XX-XXT" + part);
    }
    int month = DateParts.month(atoms, i + 1);
    if (month > 0) {
      return Timex.set(i, i + 2, "XXXX-" + Timex.twoDigits(month));
    }
    String season = atoms.value(i + 1, CommonWords.SEASON);
    if (season != null) {
      return Timex.set(i, i + 2, "XXXX-" + season);
    }
    return units(atoms, i);
  }

  /** A day of the week that recurs. */
  static Timex weekday(int from, int to, int weekday) {
    return Timex.set(from, to, "XXXX-WXX-" + weekday);
  }

  private static Timex units(Atoms atoms, int i) {
    double count = atoms.number(i + 1, LengthWords.EVERY_ADJECTIVE, 1);
    int at = DateParts.skip(atoms, i + 1, LengthWords.EVERY_ADJECTIVE);
    Numeral numeral = Numerals.at(atoms, at);
    if (numeral != null && numeral.kind() != Numeral.Kind.VAGUE) {
      count = numeral.low();
      at = numeral.to();
    }
    if (atoms.is(at, LengthWords.VAGUE_NOUN)) {
      count = atoms.lexeme(at).decimal(LengthWords.VAGUE_NOUN);
      at++;
    }
    TimeUnit unit = TimeUnit.at(atoms, at);
    return unit == null ? null : Timex.set(i, at + 1, unit.duration(count));
  }
}
