package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** What a figure is reckoned by: {@code pro Monat}, {@code le baril}, {@code за тонну}. */
final class RatePatterns {
  private final Atoms atoms;
  private final PackWords words;
  private final UnitPatterns units;

  RatePatterns(Atoms atoms, PackWords words, UnitPatterns units) {
    this.atoms = atoms;
    this.words = words;
    this.units = units;
  }

  void read(PatternFigure figure) {
    int at = figure.to;
    if (atoms.afterBreak(at) || figure.unit.isEmpty()) {
      return;
    }
    boolean stroke = atoms.isMark(at, '/') && atoms.glued(at);
    PackWords.Match time = PackWords.at(PatternWords.PER_TIME, atoms, at);
    int unitOfTime = stroke ? at + 1 : time == null ? -1 : time.to();
    String period = unitOfTime < 0 ? null : TimeUnits.period(words.timeUnit(atoms, unitOfTime));
    if (period != null) {
      figure.period = period;
      figure.comparator = Comparator.rate;
      figure.to = unitOfTime + 1;
      return;
    }
    PackWords.Match per = PackWords.at(PatternWords.PER_UNIT, atoms, at);
    int thing = stroke ? at + 1 : per == null ? -1 : per.to();
    if (thing < 0 || !figure.money) {
      return;
    }
    UnitPatterns.Unit unit = units.at(thing);
    PackWords.Match priced = PackWords.at(PatternWords.PRICED, atoms, thing);
    if (priced != null) {
      below(figure, priced.value(), priced.to());
    } else if (unit != null && !unit.name().equals("%") && !TimeUnits.isName(unit.name())) {
      below(figure, unit.name(), unit.to());
    }
  }

  private static void below(PatternFigure figure, String name, int to) {
    figure.unit += " per " + name;
    figure.comparator = Comparator.rate;
    figure.to = to;
  }
}
