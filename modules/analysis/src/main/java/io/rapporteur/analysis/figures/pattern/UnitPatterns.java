package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** The unit of measure, of time or the percent that stands after a number. */
final class UnitPatterns {
  /**
   * A unit that was read.
   *
   * @param to atom past it
   * @param name as the record gives it
   * @param measure of a measure that one can have one of: no noun counted, no unit of time
   */
  record Unit(int to, String name, boolean measure) {
    Unit(int to, String name) {
      this(to, name, true);
    }
  }

  private final Atoms atoms;
  private final PackWords words;

  UnitPatterns(Atoms atoms, PackWords words) {
    this.atoms = atoms;
    this.words = words;
  }

  /** The unit at an atom; null when there is none. */
  Unit at(int i) {
    if (atoms.afterBreak(i)) {
      return null;
    }
    if (atoms.isMark(i, '%')) {
      return new Unit(i + 1, "%");
    }
    Unit time = time(i);
    Unit measure = measure(i);
    if (time == null || measure != null && measure.to > time.to) {
      return measure == null ? null : divided(measure);
    }
    return time;
  }

  /** {@code Jahre}, {@code Jahre alt}, {@code años de edad}. */
  private Unit time(int i) {
    String name = TimeUnits.counted(words.timeUnit(atoms, i));
    if (name == null) {
      return null;
    }
    PackWords.Match age = PackWords.at(PatternWords.OF_AGE, atoms, i + 1);
    return age == null ? new Unit(i + 1, name, false) : new Unit(age.to(), name + " of age", false);
  }

  private Unit measure(int i) {
    PackWords.Match found = PackWords.at(CommonWords.UNIT, atoms, i);
    PackWords.Match abbreviated = PackWords.at(PatternWords.UNIT_SHORT, atoms, i);
    boolean isShort =
        abbreviated != null
            && (found == null || abbreviated.to() > found.to())
            && fitsShort(i, abbreviated.to());
    if (isShort) {
      return powered(i, new Unit(abbreviated.to(), UnitNames.of(abbreviated.value())));
    }
    if (found != null) {
      return new Unit(found.to(), UnitNames.of(found.value()));
    }
    String value = words.value(CommonWords.UNIT, atoms, i);
    return value == null ? counted(i) : new Unit(i + 1, UnitNames.of(value));
  }

  private Unit counted(int i) {
    String value = words.value(PatternWords.COUNTED, atoms, i);
    return value == null ? null : new Unit(i + 1, UnitNames.of(value), false);
  }

  /** {@code km2}: what the list has only with its raised number. */
  private Unit powered(int i, Unit unit) {
    int at = unit.to;
    if (at != i + 1 || !atoms.glued(at) || !atoms.isNumber(at) || !unit.name.endsWith("metre")) {
      return unit;
    }
    return switch (atoms.text(at)) {
      case "2" -> new Unit(at + 1, "square " + unit.name);
      case "3" -> new Unit(at + 1, "cubic " + unit.name);
      default -> unit;
    };
  }

  /** Symbols of one letter stand in their own case and close to the number. */
  private boolean fitsShort(int i, int to) {
    String text = atoms.text().substring(atoms.start(i), atoms.end(to - 1));
    if (to != i + 1 || text.length() > 2 || !atoms.isWord(i)) {
      return true;
    }
    boolean glued = atoms.glued(i);
    if (text.length() == 1) {
      boolean letter =
          Character.isLowerCase(text.charAt(0)) && atoms.is(i, PatternWords.UNIT_LETTER);
      return letter || glued && "WVAKNJL".contains(text);
    }
    boolean capitals = text.equals(text.toUpperCase(words.pack().locale()));
    return glued || atoms.start(i) - atoms.end(i - 1) == 1 && (!capitals || text.endsWith("W"));
  }

  /** {@code Kilometer pro Sekunde}, {@code m/s}. */
  private Unit divided(Unit unit) {
    int at = unit.to;
    boolean length = unit.name.endsWith("metre") || unit.name.equals("mile");
    if (!length || unit.name.contains(" ")) {
      return unit;
    }
    PackWords.Match per = PackWords.at(PatternWords.PER_TIME, atoms, at);
    int below = per != null ? per.to() : at;
    String code = below == at ? null : words.timeUnit(atoms, below);
    boolean speed = code != null && (code.equals("H") || code.equals("S"));
    return speed ? new Unit(below + 1, unit.name + " per " + TimeUnits.counted(code)) : unit;
  }
}
