package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import java.util.List;

/** Makes lengths of time, what recurs, and past, present and future from what slots took. */
final class Lengths {
  private static final double LONGEST = 100_000;

  private Lengths() {}

  /** A length; of {@code six to eight months} the end that stands with its unit. */
  static Timex duration(ExpressionMeaning meaning, Captured taken) {
    TimeUnit unit = Periods.unit(meaning, taken);
    boolean range = taken.hasTwo(Slot.N) && taken.secondCode(Slot.UNIT) == null;
    double amount = range ? taken.second(Slot.N) : taken.decimal(Slot.N);
    if (unit == null || amount > LONGEST || amount == 0) {
      return null;
    }
    String value = unit.duration(meaning.argument().equals("half") ? amount + .5 : amount);
    TimeUnit smaller = TimeUnit.of(taken.secondCode(Slot.UNIT));
    if (smaller == unit) {
      // Two hours of the clock, or two lengths.
      return null;
    }
    if (smaller != null && taken.hasTwo(Slot.N) && (smaller.ofDay() || !unit.ofDay())) {
      value = joined(value, smaller.duration(taken.second(Slot.N)));
    }
    Timex timex = Timex.duration(taken.from, taken.to, value);
    if (meaning.argument().equals("ahead") && !Double.isNaN(amount) && !taken.hasTwo(Slot.N)) {
      timex.unit = unit;
      timex.amount = amount;
      timex.direction = 1;
    }
    return timex;
  }

  /** {@code P3Y} and {@code P4M}: {@code P3Y4M}. */
  private static String joined(String first, String second) {
    boolean bothOfDay = first.startsWith("PT") && second.startsWith("PT");
    return first + second.substring(bothOfDay ? 2 : 1);
  }

  static Timex set(ExpressionMeaning meaning, Captured taken) {
    return Timex.set(taken.from, taken.to, setValue(meaning, taken));
  }

  private static String setValue(ExpressionMeaning meaning, Captured taken) {
    if (taken.has(Slot.FREQUENCY)) {
      return taken.code(Slot.FREQUENCY);
    }
    if (meaning.argument().startsWith("P")) {
      return meaning.argument();
    }
    String part =
        taken.has(Slot.DAYPART)
            ? "T" + DayExpressions.named(taken.code(Slot.DAYPART))
            : meaning.argument().startsWith("T") ? meaning.argument() : "";
    for (Slot weekday : List.of(Slot.WEEKDAY, Slot.WEEKDAYS, Slot.WDAY)) {
      if (taken.has(weekday)) {
        return "XXXX-WXX-" + taken.number(weekday) + part;
      }
    }
    if (!part.isEmpty()) {
      return "XXXX-XX-XX" + part;
    }
    TimeUnit unit = Periods.unit(meaning, taken);
    if (unit == null) {
      return meaning.argument();
    }
    if (unit == TimeUnit.NIGHT && !taken.has(Slot.N)) {
      return "XXXX-XX-XXTNI";
    }
    return unit.duration(taken.has(Slot.N) ? taken.decimal(Slot.N) : 1);
  }

  static Timex reference(ExpressionMeaning meaning, Captured taken) {
    String value = taken.has(Slot.REFERENCE) ? taken.code(Slot.REFERENCE) : meaning.argument();
    return Timex.reference(taken.from, taken.to, value);
  }
}
