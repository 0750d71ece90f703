package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.Locale;
import java.util.Map;

/** Units of measure after a number. */
final class Units {
  /**
   * A unit that was read.
   *
   * @param to atom past it
   * @param name its name in the singular
   */
  record Match(int to, String name) {}

  private static final Map<String, String> TIME =
      Map.ofEntries(
          Map.entry("S", "second"),
          Map.entry("I", "minute"),
          Map.entry("H", "hour"),
          Map.entry("D", "day"),
          Map.entry("W", "week"),
          Map.entry("F", "fortnight"),
          Map.entry("M", "month"),
          Map.entry("Q", "quarter"),
          Map.entry("Y", "year"),
          Map.entry("E", "decade"),
          Map.entry("C", "century"),
          Map.entry("N", "weekend"),
          Map.entry("G", "night"),
          Map.entry("L", "millennium"));

  private static final Map<String, String> PERIODS =
      Map.of(
          "S", "PT1S", "I", "PT1M", "H", "PT1H", "D", "P1D", "W", "P1W", "M", "P1M", "Q", "P3M",
          "Y", "P1Y", "E", "P10Y", "G", "P1D");

  private Units() {}

  /** The unit at {@code i}, a hyphen before it allowed; null when there is none. */
  static Match at(Atoms atoms, int i, double value) {
    boolean hyphen = atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1);
    int at = hyphen ? i + 1 : i;
    if (atoms.afterBreak(at)) {
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
    if (mark != null) {
      return mark;
    }
    Match time = time(atoms, at, value, hyphen);
    return time != null ? time : measure(atoms, at, hyphen);
  }

  static Match percent(Atoms atoms, int i) {
    if (atoms.isMark(i, '%') || atoms.isAny(i, "percent", "pct")) {
      boolean points = atoms.isAny(i + 1, "points", "point") && atoms.isWord(i);
      return new Match(points ? i + 2 : i + 1, points ? "percentage point" : "%");
    }
    if (atoms.is(i, "per") && atoms.is(i + 1, "cent")) {
      return new Match(i + 2, "%");
    }
    if (atoms.is(i, "pc") && atoms.glued(i)) {
      return new Match(i + 1, "%");
    }
    if (atoms.is(i, "percentage") && atoms.isAny(i + 1, "point", "points")) {
      return new Match(i + 2, "percentage point");
    }
    boolean basis = atoms.is(i, "basis") && atoms.isAny(i + 1, "point", "points");
    return basis ? new Match(i + 2, "basis point") : null;
  }

  /** {@code year-old}, {@code years old}, {@code months of age}. */
  private static Match age(Atoms atoms, int i) {
    String unit = timeName(atoms, i);
    if (unit == null) {
      return null;
    }
    int at = atoms.isDash(i + 1) ? i + 2 : i + 1;
    if (atoms.isAny(at, "old", "olds")) {
      return new Match(at + 1, unit + " of age");
    }
    boolean of = atoms.is(at, "of") && atoms.is(at + 1, "age");
    return of ? new Match(at + 2, unit + " of age") : null;
  }

  /** Degrees, primes for feet and inches. */
  private static Match marked(Atoms atoms, int i) {
    if (atoms.isMark(i, '°') || atoms.isMark(i, 'º')) {
      boolean letter = atoms.isAny(i + 1, "c", "f") && atoms.glued(i + 1);
      return new Match(
          letter ? i + 2 : i + 1,
          letter ? atoms.is(i + 1, "c") ? "celsius" : "fahrenheit" : "degree");
    }
    if (!atoms.glued(i) || atoms.glued(i + 1)) {
      return null;
    }
    return atoms.isMark(i, '″')
        ? new Match(i + 1, "inch")
        : atoms.isMark(i, '′') ? new Match(i + 1, "foot") : null;
  }

  private static Match time(Atoms atoms, int i, double value, boolean hyphen) {
    String name = timeName(atoms, i);
    if (name == null) {
      return null;
    }
    boolean plural = atoms.text().charAt(atoms.end(i) - 1) == 's';
    boolean ordinal = atoms.is(i, "second") && !hyphen;
    boolean fits =
        plural || hyphen || value == 1 || atoms.isAny(i, "min", "sec", "hr", "yr") || value < 1;
    return fits && !(ordinal && value != 1) ? new Match(i + 1, name) : null;
  }

  /** The singular of a unit of time; null when the word is none. */
  static String timeName(Atoms atoms, int i) {
    String code = atoms.value(i, CommonWords.TIME_UNIT);
    return code == null ? null : TIME.get(code);
  }

  /** The TIMEX3 duration of one unit of time; null when the word is none. */
  static String period(Atoms atoms, int i) {
    String code = atoms.value(i, CommonWords.TIME_UNIT);
    return code == null ? null : PERIODS.get(code);
  }

  private static Match measure(Atoms atoms, int i, boolean hyphen) {
    if (atoms.isAny(i, "square", "cubic", "nautical", "metric")) {
      Match whole = simple(atoms, i + 1, true);
      boolean ton = atoms.is(i, "metric");
      return whole == null
          ? null
          : new Match(
              whole.to(),
              ton ? "metric ton" : atoms.text(i).toLowerCase(Locale.ROOT) + " " + whole.name());
    }
    if (atoms.isAny(i, "sq")) {
      int at = atoms.isMark(i + 1, '.') ? i + 2 : i + 1;
      Match whole = simple(atoms, at, true);
      return whole == null ? null : new Match(whole.to(), "square " + whole.name());
    }
    if (atoms.is(i, "light")
        && atoms.is(atoms.isDash(i + 1) ? i + 2 : i + 1, CommonWords.TIME_UNIT)) {
      return new Match(atoms.isDash(i + 1) ? i + 3 : i + 2, "light-year");
    }
    if (atoms.is(i, "parts") && atoms.is(i + 1, "per")) {
      return new Match(i + 3, "part per " + atoms.text(i + 2));
    }
    Match simple = simple(atoms, i, hyphen);
    return simple == null ? null : divided(atoms, simple);
  }

  private static Match simple(Atoms atoms, int i, boolean hyphen) {
    String name = atoms.value(i, CommonWords.UNIT);
    if (name == null) {
      return null;
    }
    String text = atoms.text(i);
    if (text.length() <= 2 && !fitsShort(atoms, i, text, hyphen)) {
      return null;
    }
    String settled = settle(atoms, i, text, name.replace('-', ' '));
    if (settled.equals("degree") || settled.equals("degrees")) {
      return degrees(atoms, i);
    }
    return new Match(i + 1, settled.equals("pound mass") ? "pound-mass" : settled);
  }

  /** Units of one or two letters stand right after their number and in their own case. */
  private static boolean fitsShort(Atoms atoms, int i, String text, boolean hyphen) {
    if (text.length() == 1) {
      boolean capital = Character.isUpperCase(text.charAt(0));
      boolean fits = capital == (text.equals("W") || text.equals("V") || text.equals("L"));
      return fits && atoms.glued(i) && !hyphen && !(atoms.glued(i + 1) && atoms.isNumber(i + 1));
    }
    boolean letters = !atoms.is(i, "mi") || !atoms.capitalised(i);
    return letters
        && !(atoms.isAny(i, "ha", "ma", "mp", "ms", "ps") && !atoms.glued(i) && !text.equals("PS"));
  }

  private static String settle(Atoms atoms, int i, String text, String name) {
    return switch (text) {
      case "Nm" -> "newton metre";
      case "Mb" -> "megabit";
      case "mW" -> "milliwatt";
      case "PS", "hp", "HP" -> "horsepower";
      default -> name;
    };
  }

  private static Match degrees(Atoms atoms, int i) {
    boolean scale = atoms.isAny(i + 1, "celsius", "fahrenheit", "c", "f");
    if (!scale) {
      return new Match(i + 1, "degree");
    }
    return new Match(i + 2, atoms.isAny(i + 1, "celsius", "c") ? "celsius" : "fahrenheit");
  }

  /** {@code km/h}, {@code miles per hour}, {@code barrels of oil}. */
  private static Match divided(Atoms atoms, Match unit) {
    int at = unit.to();
    if (atoms.isMark(at, '/') && atoms.glued(at) && atoms.glued(at + 1)) {
      String below =
          atoms.isAny(at + 1, "h", "hr")
              ? "hour"
              : atoms.is(at + 1, "s") ? "second" : under(atoms, at + 1);
      return below == null ? unit : new Match(at + 2, unit.name() + " per " + below);
    }
    boolean speed =
        atoms.isAny(at, "per", "an")
            && atoms.isAny(at + 1, "hour", "second")
            && isLength(unit.name());
    if (speed) {
      return new Match(at + 2, unit.name() + " per " + timeName(atoms, at + 1));
    }
    return unit;
  }

  private static boolean isLength(String name) {
    return name.endsWith("metre")
        || name.equals("mile")
        || name.equals("foot")
        || name.equals("megabit")
        || name.equals("gigabit")
        || name.equals("inch");
  }

  /** The unit below the stroke. */
  static String under(Atoms atoms, int i) {
    String time = timeName(atoms, i);
    if (time != null) {
      return time;
    }
    String name = atoms.value(i, CommonWords.UNIT);
    return name == null ? null : name.replace('-', ' ');
  }
}
