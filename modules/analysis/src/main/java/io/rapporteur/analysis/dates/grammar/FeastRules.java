package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.time.LocalDate;

/** Feasts and holidays that are dates in the news, on the same day each year or movable. */
final class FeastRules {
  private FeastRules() {}

  static boolean begins(Atoms atoms, int i) {
    int to = atoms.phraseEnd(i, CalendarWords.FEAST);
    return to > 0
        && (atoms.capitalised(i) || atoms.phraseEnd(i, CalendarWords.DOUBTFUL_FEAST) != to);
  }

  static Timex at(Atoms atoms, int i) {
    int direction = DeicticRules.direction(atoms, i);
    boolean directed = direction != Timex.OPEN;
    int from = directed ? i + 1 : i;
    if (!begins(atoms, from)) {
      return null;
    }
    int to = atoms.phraseEnd(from, CalendarWords.FEAST);
    TimeUnit unit = TimeUnit.at(atoms, to);
    if (unit == TimeUnit.WEEK || unit == TimeUnit.WEEKEND) {
      return around(atoms, i, from, to, unit, direction);
    }
    int at = DateParts.skipMark(atoms, to, ',');
    at = DateParts.skip(atoms, at, CommonWords.OF);
    boolean dated = YearRules.isYear(atoms, at);
    boolean names =
        atoms.phraseEnd(from, CalendarWords.BARE_FEAST) == to
            && (isNoun(atoms, i - 1)
                || !atoms.afterBreak(to)
                    && (atoms.isDash(to) || atoms.is(to, CommonWords.AND) || isNoun(atoms, to)));
    if (names && !dated) {
      return null;
    }
    Timex timex = made(i, dated ? at + 1 : to, atoms.phraseValue(from, CalendarWords.FEAST));
    timex.year = dated ? DateNumbers.year(atoms, at) : timex.year;
    timex.direction = direction;
    return timex;
  }

  /** {@code Easter week}, {@code the Labor Day weekend}. */
  private static Timex around(Atoms atoms, int i, int from, int to, TimeUnit unit, int direction) {
    if (atoms.afterBreak(to) || atoms.is(to, LengthWords.TIME_UNIT_PLURAL)) {
      return null;
    }
    Timex timex = new Timex(Form.PART, i, to + 1);
    timex.unit = unit;
    timex.whole = made(i, to, atoms.phraseValue(from, CalendarWords.FEAST));
    timex.whole.direction = direction;
    return timex;
  }

  private static boolean isNoun(Atoms atoms, int i) {
    return atoms.isWord(i) && !atoms.is(i, CommonWords.STOP);
  }

  private static Timex made(int from, int to, String day) {
    int hyphen = day.indexOf('-');
    if (hyphen == 4) {
      LocalDate on = LocalDate.parse(day);
      return Timex.calendar(from, to, on.getYear(), on.getMonthValue(), on.getDayOfMonth());
    }
    if (hyphen == 2) {
      int month = DateNumbers.digits(day, 0, hyphen);
      return Timex.calendar(from, to, 0, month, DateNumbers.digits(day, hyphen + 1, day.length()));
    }
    Timex timex = new Timex(Form.FEAST, from, to);
    timex.value = day;
    return timex;
  }
}
