package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.function.IntFunction;

/**
 * Quarters behind their year: {@code 2019's first quarter}, {@code the 2019 third quarter}, {@code
 * the 2019 quarter}.
 */
final class QuartersOfYears {
  private QuartersOfYears() {}

  /**
   * {@code this year's third quarter}, {@code 2019's first quarter}, {@code last year's quarter}.
   */
  static Timex at(Atoms atoms, Timex year, IntFunction<Timex> plain) {
    boolean relative =
        year.form == Form.PERIOD && year.unit == TimeUnit.YEAR && year.direction != Timex.OPEN;
    boolean calendar = year.form == Form.CALENDAR && year.month == 0 && !year.fiscal;
    if (calendar && year.year > 0 && !atoms.afterBreak(year.to)) {
      Timex part = atoms.is(year.to, CommonWords.ORDINAL) ? plain.apply(year.to) : null;
      if (part != null && isOpen(part)) {
        return dated(part, year, Timex.OPEN);
      }
      if (year.to == year.from + 1 && YearRules.isOfQuarter(atoms, year.from)) {
        Timex like = LikeRules.made(year.from, year.to + 1, 0);
        like.unit = TimeUnit.QUARTER;
        like.year = year.year;
        return like;
      }
    }
    int at = year.to + 2;
    boolean possessive =
        (relative || calendar)
            && atoms.isApostrophe(year.to)
            && atoms.glued(year.to + 1)
            && atoms.is(year.to + 1, CalendarWords.DECADE_ENDING)
            && !atoms.afterBreak(at);
    if (!possessive) {
      return null;
    }
    Timex part = plain.apply(at);
    if (part != null && isOpen(part)) {
      return dated(part, year, relative ? year.direction : Timex.OPEN);
    }
    boolean quarter =
        relative
            && TimeUnit.at(atoms, at) == TimeUnit.QUARTER
            && !atoms.is(at, LengthWords.TIME_UNIT_PLURAL);
    if (!quarter) {
      return null;
    }
    Timex like = LikeRules.made(year.from, at + 1, year.direction);
    like.unit = TimeUnit.QUARTER;
    return like;
  }

  private static boolean isOpen(Timex part) {
    return part.form == Form.QUARTER && !PeriodRules.isDated(part);
  }

  private static Timex dated(Timex part, Timex year, int direction) {
    Timex whole = part.over(year.from, part.to);
    whole.year = year.year;
    whole.direction = direction;
    return whole;
  }
}
