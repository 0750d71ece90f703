package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/**
 * Days that recur and their time of day as one: {@code every Monday at 4 pm} is no time of today.
 */
final class RecurringTimes {
  private static final String EVERY_DAY = "XXXX-XX-XX";

  private RecurringTimes() {}

  /** Joins each such pair in the list. */
  static void join(Atoms atoms, List<Timex> found) {
    int kept = 0;
    for (int k = 0; k < found.size(); k++) {
      Timex whole = kept == 0 ? null : joined(atoms, found.get(kept - 1), found.get(k));
      if (whole == null) {
        found.set(kept++, found.get(k));
      } else {
        found.set(kept - 1, whole);
      }
    }
    found.subList(kept, found.size()).clear();
  }

  private static Timex joined(Atoms atoms, Timex a, Timex b) {
    boolean first = a.form == Form.SET;
    Timex days = first ? a : b;
    Timex clock = first ? b : a;
    String value = clock.form == Form.CLOCK && days.form == Form.SET ? days(days.value) : null;
    boolean beside =
        Intervals.isBeside(atoms, a, b)
            || b.from == a.to + 1 && atoms.is(a.to, ClauseWords.RECURRING_JOINT);
    if (value == null || !beside) {
      return null;
    }
    Timex whole = days.over(a.from, b.to);
    whole.value = value + "T" + clock.time;
    return whole;
  }

  /** What days a set is of, without their part of the day; null when it is not of days. */
  private static String days(String set) {
    if (set.equals("P1D")) {
      return EVERY_DAY;
    }
    int time = set.indexOf('T');
    String days = time < 0 ? set : set.substring(0, time);
    boolean weekday = days.startsWith("XXXX-WXX-") && Character.isDigit(days.charAt(9));
    return weekday || days.equals(EVERY_DAY) ? days : null;
  }
}
