package io.rapporteur.analysis.figures.pattern;

/** Names of units as the record gives them. */
public final class UnitNames {
  private UnitNames() {}

  /**
   * The name for a value of a pack's list: its hyphens stand for blanks, but for two units that are
   * written with one.
   */
  public static String of(String value) {
    boolean kept =
        value.indexOf('-') < 0 || value.equals("pound-mass") || value.equals("light-year");
    return kept ? value : value.replace('-', ' ');
  }
}
