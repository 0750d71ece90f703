package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;
import java.util.List;

/** Lengths of time and what is reckoned by them: {@code two years}, {@code a day earlier}. */
final class DurationRules {
  private DurationRules() {}

  static Timex at(Atoms atoms, int i) {
    Timex half = half(atoms, i);
    if (half != null) {
      return half;
    }
    Amount amount = Amount.at(atoms, i);
    if (amount == null) {
      return bare(atoms, i);
    }
    int noun = pastAdjectives(atoms, amount.to());
    TimeUnit unit = TimeUnit.at(atoms, noun);
    if (unit == null || !fits(atoms, i, amount, noun, unit)) {
      return null;
    }
    return reckoned(atoms, i, noun + 1, unit, amount);
  }

  /** Both ends of {@code 12 to 18 months}; the first borrows the unit. */
  static void openRange(Atoms atoms, int i, Timex closing, List<Timex> out) {
    int joint = i - 1;
    boolean joins = atoms.isAny(joint, "to", "and", "or") || atoms.isDash(joint);
    if (!joins || closing.unit == null || Double.isNaN(closing.amount)) {
      return;
    }
    for (int from = joint - 1; from >= Math.max(0, joint - 3); from--) {
      Numeral first = Numerals.at(atoms, from);
      boolean smaller = first != null && first.to() == joint && first.low() < closing.amount;
      if (smaller && !atoms.is(from, "a")) {
        out.add(Timex.duration(from, joint, closing.unit.duration(first.low())));
        return;
      }
    }
  }

  private static boolean fits(Atoms atoms, int i, Amount amount, int noun, TimeUnit unit) {
    if (isAge(atoms, noun + 1) || atoms.glued(i) && atoms.isAnyMark(i - 1, ".:/$€£")) {
      return false;
    }
    boolean ordinal = atoms.is(noun, "second") && !amount.number();
    boolean possessive =
        amount.article() && atoms.isAny(noun + 1, "of") && atoms.isAny(noun, "day", "night");
    boolean quarters = unit == TimeUnit.QUARTER && !atoms.is(noun, "quarters");
    boolean money = atoms.isAnyMark(i - 1, "$€£¥");
    return !ordinal && !possessive && !quarters && !money;
  }

  /** {@code year-old}, {@code years old}, {@code years of age}. */
  private static boolean isAge(Atoms atoms, int i) {
    int at = atoms.isDash(i) ? i + 1 : i;
    return atoms.isAny(at, "old", "olds") || atoms.is(at, "of") && atoms.is(at + 1, "age");
  }

  private static int pastAdjectives(Atoms atoms, int i) {
    int at = atoms.isDash(i) && atoms.glued(i) ? i + 1 : i;
    while (at < i + 2
        && (atoms.isAny(at, "full", "more", "consecutive", "straight", "long", "whole", "further")
            || atoms.isAny(at, "additional", "successive", "entire", "business", "working", "short")
            || atoms.is(at, "calendar"))) {
      at++;
    }
    return at;
  }

  private static Timex reckoned(Atoms atoms, int i, int to, TimeUnit unit, Amount amount) {
    double units = amount.value();
    int end = to;
    if (atoms.is(end, "and") && atoms.is(end + 1, "a") && atoms.is(end + 2, "half")) {
      units += .5;
      end += 3;
    }
    if (atoms.isAny(end, "ago", "hence") || atoms.is(end, "back")) {
      return ago(i, end + 1, unit, units, atoms.is(end, "hence") ? 1 : -1);
    }
    boolean fromNow = atoms.is(end, "from") && atoms.isAny(end + 1, "now", "today");
    if (fromNow) {
      return ago(i, end + 2, unit, units, 1);
    }
    boolean then = !atoms.is(end + 1, "than");
    if (atoms.isAny(end, "earlier", "later", "afterwards", "afterward") && then) {
      Timex timex = ago(i, end + 1, unit, units, atoms.is(end, "earlier") ? -1 : 1);
      timex.fromContext = true;
      return timex;
    }
    if (amount.article() && isRate(atoms, i)) {
      return Timex.set(i, end, unit.duration(1));
    }
    if (amount.article() && !LengthWords.around(atoms, i, end, unit)) {
      return null;
    }
    Timex timex = Timex.duration(i, end, unit.duration(units));
    timex.unit = unit;
    timex.amount = units;

    return timex;
  }

  private static Timex ago(int from, int to, TimeUnit unit, double units, int direction) {
    if (Double.isNaN(units)) {
      return Timex.reference(from, to, direction < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    return Timex.shift(from, to, unit, units, direction);
  }

  /** {@code 15 a year}, {@code $5 an hour}, {@code twice a week}: how often, not how long. */
  private static boolean isRate(Atoms atoms, int i) {
    int before = i - 1;
    return atoms.isNumber(before)
        || atoms.isMark(before, '%')
        || atoms.is(before, CommonWords.CARDINAL)
        || atoms.is(before, CommonWords.MAGNITUDE)
        || atoms.is(before, CommonWords.UNIT)
        || atoms.is(before, CommonWords.CURRENCY)
        || atoms.isAny(before, "times", "once", "twice", "percent", "cent", "hours", "days");
  }

  /** {@code half a year}, {@code half an hour}. */
  private static Timex half(Atoms atoms, int i) {
    if (!atoms.is(i, "half") || !atoms.isAny(i + 1, "a", "an")) {
      return null;
    }
    TimeUnit unit = TimeUnit.at(atoms, i + 2);
    if (unit == null) {
      return null;
    }
    String value =
        switch (unit) {
          case HOUR -> "PT30M";
          case YEAR -> "P6M";
          case DECADE -> "P5Y";
          case CENTURY -> "P50Y";
          case DAY -> "PT12H";
          default -> unit.duration(.5);
        };
    boolean ago = atoms.is(i + 3, "ago") && unit == TimeUnit.YEAR;
    return ago ? ago(i, i + 4, TimeUnit.MONTH, 6, -1) : Timex.duration(i, i + 3, value);
  }

  /** {@code for years}, {@code in recent weeks}, {@code days before}, {@code years ago}. */
  private static Timex bare(Atoms atoms, int i) {
    TimeUnit unit = TimeUnit.at(atoms, i);
    boolean plural =
        unit != null
            && DateNumbers.length(atoms, i) > 3
            && atoms.text().charAt(atoms.end(i) - 1) == 's';
    if (!plural || atoms.isNumber(i - 1)) {
      return null;
    }
    if (atoms.is(i + 1, "ago")) {
      return Timex.reference(i, i + 2, "PAST_REF");
    }
    boolean longs = atoms.isDash(i + 1) && atoms.is(i + 2, "long");
    boolean led =
        atoms.isAny(i - 1, "for", "recent", "after", "within") && !atoms.is(i - 2, "after")
            || atoms.isAny(i - 1, "past", "last", "next", "coming", "few", "several", "many")
            || atoms.isAny(i + 1, "before", "after", "later", "earlier")
            || atoms.is(i - 1, "in") && !atoms.is(i + 1, "of")
            || atoms.is(i - 1, "the") && atoms.is(i - 2, "over");
    return longs || led
        ? Timex.duration(i, longs ? i + 3 : i + 1, unit.duration(Double.NaN))
        : null;
  }
}
