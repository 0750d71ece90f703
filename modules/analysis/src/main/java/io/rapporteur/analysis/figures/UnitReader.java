package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.figures.pattern.TimeUnits;
import io.rapporteur.analysis.figures.pattern.UnitNames;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Reads the unit of measure after a number. Its words stand in {@code units.txt} of the pack. */
final class UnitReader {
  /** Hundredths of a whole. */
  static final String PERCENT = "%";

  /** A point of an index. */
  static final String POINT = "point";

  /** What the points of percentages begin with. */
  static final String PERCENTAGE = "percentage";

  /**
   * A unit that was read.
   *
   * @param to atom past it
   * @param name its name in the singular
   * @param measured of a measure: no percent, no time, no age
   */
  record Match(int to, String name, boolean measured) {
    Match(int to, String name) {
      this(to, name, false);
    }
  }

  private UnitReader() {}

  /** The unit at {@code i}, a hyphen before it allowed; null when there is none. */
  static Match at(Atoms atoms, int i, double value) {
    boolean hyphen = atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1);
    int at = hyphen ? i + 1 : i;
    if (atoms.lexeme(at) == null || atoms.afterBreak(at)) {
      return null;
    }
    Match percent = percent(atoms, at);
    if (percent != null) {
      return percent;
    }
    Match age = age(atoms, at);
    if (age != null) {
      return age;
    }
    Match mark = marked(atoms, at);
    Match time = mark == null ? time(atoms, at, value, hyphen) : null;
    if (time != null) {
      return time;
    }
    Match measure = mark == null ? measure(atoms, at, hyphen) : mark;
    return measure == null ? null : new Match(measure.to, measure.name, true);
  }

  /** {@code %}, {@code per cent}, {@code percentage points}; null when there is none. */
  static Match percent(Atoms atoms, int i) {
    int end = atoms.phraseEnd(i, UnitWords.PERCENT);
    if (end > 0) {
      return new Match(end, UnitNames.of(atoms.phraseValue(i, UnitWords.PERCENT)));
    }
    return atoms.is(i, UnitWords.GLUED_PERCENT) && atoms.glued(i)
        ? new Match(i + 1, PERCENT)
        : null;
  }

  /** {@code year-old}, {@code years old}, {@code months of age}. */
  private static Match age(Atoms atoms, int i) {
    String unit = timeName(atoms, i);
    if (unit == null) {
      return null;
    }
    int at = atoms.isDash(i + 1) ? i + 2 : i + 1;
    int end = atoms.phraseEnd(at, UnitWords.OF_AGE);
    return end < 0 ? null : new Match(end, unit + " of age");
  }

  /** Degrees, primes for feet and inches. */
  private static Match marked(Atoms atoms, int i) {
    if (atoms.is(i, UnitWords.DEGREE_SIGN)) {
      String scale = atoms.glued(i + 1) ? atoms.value(i + 1, UnitWords.TEMPERATURE_LETTER) : null;
      return scale == null ? new Match(i + 1, "degree") : new Match(i + 2, scale);
    }
    boolean alone = atoms.glued(i) && !atoms.glued(i + 1);
    String name = alone ? atoms.value(i, UnitWords.UNIT_MARK) : null;
    return name == null ? null : new Match(i + 1, name);
  }

  private static Match time(Atoms atoms, int i, double value, boolean hyphen) {
    String name = timeName(atoms, i);
    if (name == null) {
      boolean symbol = value != Math.rint(value) && atoms.glued(i) && !hyphen;
      String exact = symbol ? atoms.value(i, UnitWords.TIME_SYMBOL) : null;
      return exact == null ? null : new Match(i + 1, exact);
    }
    boolean ordinal = atoms.is(i, CommonWords.ORDINAL) && !hyphen;
    boolean fits = !atoms.is(i, UnitWords.SINGULAR_TIME_UNIT) || hyphen || value <= 1;
    return fits && !(ordinal && value != 1) ? new Match(i + 1, name) : null;
  }

  private static Match measure(Atoms atoms, int i, boolean hyphen) {
    Match whole = modified(atoms, i);
    Match simple = whole == null ? simple(atoms, i, hyphen) : whole;
    return simple == null ? null : divided(atoms, powered(atoms, simple));
  }

  /** {@code square metres}, {@code sq km}, {@code square-foot}. */
  private static Match modified(Atoms atoms, int i) {
    int end = atoms.phraseEnd(i, UnitWords.UNIT_MODIFIER);
    if (end < 0) {
      return null;
    }
    int noun = atoms.isDash(end) && atoms.glued(end) && atoms.glued(end + 1) ? end + 1 : end;
    int to = atoms.isWord(noun) ? atoms.phraseEnd(noun, CommonWords.UNIT) : -1;
    return to < 0
        ? null
        : new Match(
            to,
            atoms.phraseValue(i, UnitWords.UNIT_MODIFIER)
                + " "
                + UnitNames.of(atoms.phraseValue(noun, CommonWords.UNIT)));
  }

  /** {@code km2}, {@code m3}: the symbol's raised number as a digit. */
  private static Match powered(Atoms atoms, Match unit) {
    int at = unit.to();
    if (!atoms.isNumber(at) || !atoms.glued(at) || !UnitWords.LENGTH.has(unit.name())) {
      return unit;
    }
    String power = UnitWords.POWER.value(atoms.text(at));
    return power == null ? unit : new Match(at + 1, power + " " + unit.name());
  }

  private static Match simple(Atoms atoms, int i, boolean hyphen) {
    int end = atoms.phraseEnd(i, CommonWords.UNIT);
    if (end < 0) {
      return null;
    }
    if (end == i + 1 && atoms.end(i) - atoms.start(i) <= 2) {
      return symbol(atoms, i, hyphen);
    }
    String name = UnitNames.of(atoms.phraseValue(i, CommonWords.UNIT));
    return name.equals("degree") ? degrees(atoms, i) : new Match(end, name);
  }

  /** Symbols of one or two letters stand close to their number and in their own case. */
  private static Match symbol(Atoms atoms, int i, boolean hyphen) {
    String exact = UnitWords.BY_CASE.value(atoms.text(i));
    if (exact != null) {
      return new Match(i + 1, UnitNames.of(exact));
    }
    boolean single = atoms.end(i) - atoms.start(i) == 1;
    boolean capital = atoms.capitalised(i);
    boolean fits =
        single
            ? (!capital || atoms.is(i, UnitWords.CAPITAL_SYMBOL))
                && !hyphen
                && (isPower(atoms, i + 1)
                    || atoms.glued(i) && !(atoms.glued(i + 1) && atoms.isNumber(i + 1)))
            : !(capital && atoms.is(i, UnitWords.LOWER_SYMBOL))
                && (atoms.glued(i) || !atoms.is(i, UnitWords.GLUED_SYMBOL));
    return fits ? new Match(i + 1, UnitNames.of(atoms.value(i, CommonWords.UNIT))) : null;
  }

  /** {@code m3}, {@code m3/s}; but not {@code m3x}. */
  private static boolean isPower(Atoms atoms, int i) {
    return atoms.glued(i)
        && UnitWords.POWER.has(atoms.text(i))
        && (!atoms.glued(i + 1) || !atoms.isWord(i + 1) && !atoms.isDash(i + 1));
  }

  private static Match degrees(Atoms atoms, int i) {
    String scale = atoms.value(i + 1, UnitWords.TEMPERATURE_SCALE);
    return scale == null ? new Match(i + 1, "degree") : new Match(i + 2, scale);
  }

  /** {@code km/h}, {@code miles per hour}. */
  private static Match divided(Atoms atoms, Match unit) {
    int at = unit.to();
    if (atoms.isMark(at, '/') && atoms.glued(at) && atoms.glued(at + 1)) {
      String below = below(atoms, at + 1);
      return below == null ? unit : new Match(at + 2, unit.name() + " per " + below);
    }
    boolean per = atoms.is(at, CommonWords.PER) || atoms.is(at, CommonWords.ARTICLE);
    if (per && isHourOrSecond(atoms, at + 1) && UnitWords.SPEED.has(unit.name())) {
      return new Match(at + 2, unit.name() + " per " + timeName(atoms, at + 1));
    }
    return unit;
  }

  /** The unit below the stroke. */
  private static String below(Atoms atoms, int i) {
    String symbol = atoms.value(i, UnitWords.TIME_SYMBOL);
    String time = symbol == null ? timeName(atoms, i) : symbol;
    return time != null || !atoms.is(i, CommonWords.UNIT)
        ? time
        : UnitNames.of(atoms.value(i, CommonWords.UNIT));
  }

  /** True when neither a unit nor anything counted follows a number. */
  static boolean isBare(Atoms atoms, int i) {
    boolean noun = atoms.isWord(i) && !atoms.afterBreak(i) && !atoms.is(i, CommonWords.STOP);
    boolean plural =
        noun && (EnglishNouns.isPlural(atoms, i) || EnglishNouns.isPlural(atoms, i + 1));
    boolean hyphen = atoms.isDash(i) && atoms.glued(i) && atoms.isWord(i + 1);
    return !plural
        && !hyphen
        && at(atoms, i, 2) == null
        && CurrencyReader.after(atoms, i) == null
        && !atoms.is(i, CommonWords.MAGNITUDE);
  }

  /** The name of a unit of time in the singular; null when the word is none. */
  private static String timeName(Atoms atoms, int i) {
    return TimeUnits.name(atoms.value(i, CommonWords.TIME_UNIT));
  }

  /** The TIMEX3 duration of one unit of time; null when the word is none, or none of a rate. */
  static String period(Atoms atoms, int i) {
    return TimeUnits.period(atoms.value(i, CommonWords.TIME_UNIT));
  }

  private static boolean isHourOrSecond(Atoms atoms, int i) {
    String name = timeName(atoms, i);
    return name != null && (name.equals("hour") || name.equals("second"));
  }
}
