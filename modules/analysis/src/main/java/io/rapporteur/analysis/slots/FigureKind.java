package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Figure;

/** What sort of thing a figure counts, which decides which words may say its event. */
enum FigureKind {
  /** Persons, their lives and deaths. */
  PEOPLE,
  /** Other things that can be counted. */
  THINGS,
  /** A currency. */
  MONEY,
  /** A share, rate or change in percent or points. */
  PERCENT,
  /** A unit of measure. */
  MEASURE,
  /** A number without a unit. */
  BARE;

  static FigureKind of(Figure figure, LanguagePack pack) {
    String unit = figure.getUnit();
    if (unit.isEmpty()) {
      return BARE;
    }
    if (isMoney(unit) || pack.list(CommonWords.CURRENCY).has(firstWord(unit))) {
      // Crowns of a country that the text leaves open are money all the same.
      return MONEY;
    }
    if (unit.equals("%") || unit.endsWith(" point")) {
      return PERCENT;
    }
    if (pack.list(EventWords.UNIT_EVENT).has(firstWord(unit))) {
      return MEASURE;
    }
    boolean person =
        pack.list(EventWords.PERSON).has(unit) || Character.isUpperCase(unit.charAt(0));
    return person ? PEOPLE : THINGS;
  }

  static boolean isMoney(String unit) {
    return unit.length() >= 3
        && (unit.length() == 3 || unit.charAt(3) == ' ')
        && isCapital(unit.charAt(0))
        && isCapital(unit.charAt(1))
        && isCapital(unit.charAt(2));
  }

  /** Whether a figure says by how much something changed. */
  static boolean isChange(Figure figure) {
    return figure.getComparator() == Comparator.growth || figure.getDirection() != Direction.none;
  }

  static String firstWord(String unit) {
    int blank = unit.indexOf(' ');
    return blank < 0 ? unit : unit.substring(0, blank);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
