package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A part of a date or period: {@code early 2011}, {@code mid-May}, {@code the end of the month}.
 */
final class ModifiedDates {
  /** Units that a part is named of: {@code the end of the month}. */
  private static final Set<TimeUnit> WITH_PARTS =
      EnumSet.of(TimeUnit.YEAR, TimeUnit.MONTH, TimeUnit.WEEK, TimeUnit.QUARTER, TimeUnit.DECADE);

  private ModifiedDates() {}

  /** {@code early 2011}, {@code mid-May}, {@code the beginning of June 2018}. */
  static Timex at(Atoms atoms, int i, IntFunction<Timex> plain) {
    String part = atoms.value(i, CalendarWords.PERIOD_PART_ADJECTIVE);
    if (part != null) {
      return withAdjective(atoms, i, part, plain);
    }
    if (atoms.is(i + 1, CommonWords.HALF) && atoms.is(i + 2, CommonWords.OF)) {
      return halfOf(atoms, i, plain);
    }
    if (atoms.is(i, CommonWords.TIME_UNIT)) {
      return yearEnd(atoms, i);
    }
    boolean noun = atoms.is(i, CalendarWords.PERIOD_PART_NOUN);
    return noun && atoms.is(i + 1, CommonWords.OF) ? partOf(atoms, i, plain) : null;
  }

  /** {@code early in 2011}, {@code mid-May}, {@code late this week}. */
  private static Timex withAdjective(Atoms atoms, int i, String part, IntFunction<Timex> plain) {
    int at = atoms.isDash(i + 1) ? i + 2 : i + 1;
    int placed = DateParts.skip(atoms, at, CalendarWords.DAY_PREPOSITION);
    int noun = DateParts.skip(atoms, placed, CommonWords.DEFINITE);
    at = part.equals("START") ? noun : DateParts.skip(atoms, at, CommonWords.DEFINITE);
    Timex timex = plain.apply(at);
    if (timex == null && placed > i + 1 && noun > placed) {
      timex = running(atoms, noun);
    }
    boolean fits =
        timex != null
            && !atoms.afterBreak(at)
            && timex.form != Form.DURATION
            && timex.form != Form.CLOCK
            && timex.form != Form.SET
            && timex.form != Form.REFERENCE;
    return fits ? DateModifiers.apply(atoms, i, CalendarWords.PERIOD_PART_ADJECTIVE, timex) : null;
  }

  /** {@code by year-end}, {@code by year's end}, {@code at year-end 1988}. */
  private static Timex yearEnd(Atoms atoms, int i) {
    boolean possessive = atoms.isApostrophe(i + 1) && atoms.is(i + 2, CalendarWords.DECADE_ENDING);
    int end = possessive ? i + 3 : atoms.isDash(i + 1) ? i + 2 : i + 1;
    boolean yearEnd =
        atoms.is(i - 1, CalendarWords.YEAR_END_LEAD)
            && TimeUnit.at(atoms, i) == TimeUnit.YEAR
            && "END".equals(atoms.value(end, CalendarWords.PERIOD_PART_NOUN));
    if (!yearEnd) {
      return null;
    }
    Timex year =
        YearRules.isYear(atoms, end + 1)
            ? Timex.calendar(i, end + 2, DateNumbers.year(atoms, end + 1), 0, 0)
            : Timex.period(i, end + 1, TimeUnit.YEAR, 0);
    year.mod = "END";
    return year;
  }

  /** {@code the end of the month}, {@code the beginning of June 2018}. */
  private static Timex partOf(Atoms atoms, int i, IntFunction<Timex> plain) {
    int at = DateParts.skip(atoms, i + 2, CommonWords.DEFINITE);
    Timex timex = plain.apply(at);
    boolean bare = at == i + 2 && TimeUnit.at(atoms, at) != TimeUnit.WEEK;
    if (timex == null && (at == i + 3 || bare)) {
      timex = running(atoms, at);
    }
    boolean fits =
        timex != null
            && timex.form != Form.DURATION
            && timex.form != Form.SET
            && !(timex.form == Form.PERIOD && timex.unit == TimeUnit.DAY);
    return fits ? DateModifiers.apply(atoms, i, CalendarWords.PERIOD_PART_NOUN, timex) : null;
  }

  /**
   * {@code the second half of July}, {@code the first half of the 1990s}: those of a year have
   * names.
   */
  private static Timex halfOf(Atoms atoms, int i, IntFunction<Timex> plain) {
    int ordinal = atoms.number(i, CommonWords.ORDINAL, 0);
    boolean first = ordinal == 1;
    boolean second = ordinal == 2 || DateParts.steps(atoms, i, CalendarWords.PART_PLACE) < 0;
    Timex of =
        first || second ? plain.apply(DateParts.skip(atoms, i + 3, CommonWords.DEFINITE)) : null;
    boolean fits =
        of != null
            && !atoms.afterBreak(i + 1, of.from)
            && (of.form == Form.DECADE
                || of.form == Form.CENTURY
                || of.form == Form.CALENDAR && of.month > 0 && of.day == 0
                || of.form == Form.PERIOD && of.unit == TimeUnit.MONTH);
    if (!fits) {
      return null;
    }
    Timex half = of.over(i, of.to);
    half.mod = first ? "START" : "END";
    return half;
  }

  /** {@code the month}: the one that is running; null for a unit without parts. */
  private static Timex running(Atoms atoms, int i) {
    TimeUnit unit = atoms.is(i, LengthWords.TIME_UNIT_PLURAL) ? null : TimeUnit.at(atoms, i);
    boolean hasParts = unit != null && WITH_PARTS.contains(unit);
    return hasParts ? Timex.period(i, i + 1, unit, 0) : null;
  }
}
