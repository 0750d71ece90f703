package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;

/** A day reckoned from another: {@code two weeks from Monday}, {@code three days after Easter}. */
final class AnchoredDates {
  /** Units by which a day is reckoned from another. */
  private static final Set<TimeUnit> ANCHORED =
      EnumSet.of(TimeUnit.YEAR, TimeUnit.MONTH, TimeUnit.WEEK, TimeUnit.DAY);

  private static final int MOST_UNITS = 1000;

  private AnchoredDates() {}

  /** {@code two weeks from Monday}, {@code three days after Christmas}: a day by another. */
  static Timex extended(Atoms atoms, Timex length, IntFunction<Timex> plain) {
    int direction = DateParts.steps(atoms, length.to, LengthWords.ANCHOR);
    boolean fits =
        direction != 0
            && !atoms.afterBreak(length.to)
            && length.unit != null
            && ANCHORED.contains(length.unit)
            && length.amount == Math.rint(length.amount)
            && length.amount < MOST_UNITS;
    if (!fits) {
      return length;
    }
    Timex day = plain.apply(DateParts.skip(atoms, length.to + 1, CommonWords.DEFINITE));
    boolean one =
        day != null
            && day.time == null
            && (day.form == Form.CALENDAR && day.day > 0
                || day.form == Form.WEEKDAY
                || day.form == Form.FEAST
                || day.form == Form.PERIOD
                    && day.unit == TimeUnit.DAY
                    && day.direction != Timex.OPEN)
            && RangeRules.pastJoint(atoms, day.to) < 0;
    if (!one) {
      return length;
    }
    Timex timex = Timex.shift(length.from, day.to, length.unit, length.amount, direction);
    timex.whole = day;
    return timex;
  }

  /** {@code a week ago Tuesday}, {@code ten years ago today}: so long before that day. */
  static Timex ofWeekday(Atoms atoms, Timex shift, IntFunction<Timex> plain) {
    if (isBeforeDay(atoms, shift)) {
      Timex day = plain.apply(shift.to);
      if (day != null && day.unit == TimeUnit.DAY && day.time == null && day.to == shift.to + 1) {
        Timex whole = shift.over(shift.from, day.to);
        whole.whole = day;
        return whole;
      }
    }
    Timex period = periodBeside(atoms, shift, plain);
    if (period != null) {
      Timex whole = shift.over(shift.from, period.to);
      whole.whole = period;
      return whole;
    }
    boolean weeks =
        shift.unit == TimeUnit.WEEK
            && shift.direction < 0
            && !shift.fromContext
            && shift.whole == null
            && shift.amount == Math.rint(shift.amount)
            && atoms.is(shift.to, CommonWords.WEEKDAY)
            && !atoms.afterBreak(shift.to);
    Timex day = weeks ? plain.apply(shift.to) : null;
    if (day == null || day.form != Form.WEEKDAY || day.direction != Timex.OPEN) {
      return shift;
    }
    Timex whole = shift.over(shift.from, day.to);
    whole.whole = day;
    return whole;
  }

  /** {@code a year ago this month}, {@code ten years ago next week}; null when none follows. */
  private static Timex periodBeside(Atoms atoms, Timex shift, IntFunction<Timex> plain) {
    boolean fits =
        isReckoned(shift)
            && atoms.is(shift.to, DeicticWords.DIRECTION)
            && !atoms.is(shift.to, DeicticWords.TOLD_DIRECTION)
            && !atoms.afterBreak(shift.to);
    Timex period = fits ? plain.apply(shift.to) : null;
    boolean within =
        period != null
            && period.form == Form.PERIOD
            && (period.unit == TimeUnit.WEEK || period.unit == TimeUnit.MONTH)
            && period.unit.compareTo(shift.unit) < 0;
    return within ? period : null;
  }

  private static boolean isReckoned(Timex shift) {
    return shift.direction < 0
        && !shift.fromContext
        && shift.whole == null
        && ANCHORED.contains(shift.unit)
        && shift.amount == Math.rint(shift.amount)
        && shift.amount < MOST_UNITS;
  }

  /** {@code ten years ago today}, {@code a week ago yesterday}. */
  private static boolean isBeforeDay(Atoms atoms, Timex shift) {
    return isReckoned(shift)
        && atoms.is(shift.to, DeicticWords.RELATIVE_DAY)
        && !atoms.afterBreak(shift.to);
  }
}
