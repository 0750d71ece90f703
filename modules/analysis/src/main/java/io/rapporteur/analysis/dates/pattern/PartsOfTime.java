package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;

/** Makes parts of a whole from what slots took: the last week of May, the 20th of next month. */
final class PartsOfTime {
  private static final int MOST = 60;

  private PartsOfTime() {}

  /** The part; null when the whole is not greater. */
  static Timex part(ExpressionMeaning meaning, Captured taken) {
    Timex whole = whole(meaning, taken);
    boolean weekday = taken.has(Slot.WEEKDAY);
    boolean numbered = taken.has(Slot.DAY);
    TimeUnit unit = weekday || numbered ? TimeUnit.DAY : unit(taken);
    double count = taken.has(Slot.N) ? taken.decimal(Slot.N) : 1;
    int place = taken.number(numbered ? Slot.DAY : Slot.PLACE);
    boolean some = !taken.has(Slot.N) && taken.number(Slot.UNIT) > 1;
    boolean counts = !some && count >= 1 && count <= MOST && (count == 1 || place * place == 1);
    if (whole == null
        || unit == null
        || unit.ofDay()
        || unit == TimeUnit.QUARTER && place > 0
        || place == 0
        || !counts) {
      return null;
    }
    if (unit.compareTo(grain(whole)) >= 0 || numbered && grain(whole) != TimeUnit.MONTH) {
      return null;
    }
    if (unit == TimeUnit.WEEK && count > 1) {
      // So many days or so many weeks of the calendar: how long they are is all that is sure.
      return Timex.duration(taken.from, taken.to, unit.duration(count));
    }
    Timex timex = new Timex(Timex.Form.PART, taken.from, taken.to);
    timex.unit = unit;
    timex.weekday = weekday ? taken.number(Slot.WEEKDAY) : 0;
    timex.ordinal = place;
    timex.amount = count;
    timex.whole = whole;
    return timex;
  }

  /** The last unit told: where the whole comes first, it has told one already. */
  private static TimeUnit unit(Captured taken) {
    String second = taken.secondCode(Slot.UNIT);
    Slot slot = taken.has(Slot.UNIT) ? Slot.UNIT : Slot.UNITS;
    return TimeUnit.of(second == null ? taken.code(slot) : second);
  }

  private static Timex whole(ExpressionMeaning meaning, Captured taken) {
    if (taken.has(Slot.MONTH) || taken.has(Slot.MON) || taken.has(Slot.YEAR)) {
      int month = taken.has(Slot.MONTH) ? taken.number(Slot.MONTH) : taken.number(Slot.MON);
      return Timex.calendar(taken.from, taken.to, taken.number(Slot.YEAR), month, 0);
    }
    if (taken.has(Slot.DIRECTION) && taken.has(Slot.UNIT)) {
      TimeUnit unit = TimeUnit.of(taken.code(Slot.UNIT));
      return unit == null
          ? null
          : Timex.period(taken.from, taken.to, unit, taken.number(Slot.DIRECTION));
    }
    TimeUnit unit =
        TimeUnit.of(taken.has(Slot.RELATIVE) ? taken.code(Slot.RELATIVE) : meaning.argument());
    int distance = taken.has(Slot.RELATIVE) ? taken.number(Slot.RELATIVE) : 0;
    return unit == null ? null : Timex.period(taken.from, taken.to, unit, distance);
  }

  private static TimeUnit grain(Timex whole) {
    return whole.form == Timex.Form.PERIOD
        ? whole.unit
        : whole.month > 0 ? TimeUnit.MONTH : TimeUnit.YEAR;
  }
}
