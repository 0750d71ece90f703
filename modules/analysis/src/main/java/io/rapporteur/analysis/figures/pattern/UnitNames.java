package io.rapporteur.analysis.figures.pattern;

import java.util.Locale;

/** Names of units as the record gives them. */
public final class UnitNames {
  /** Letters of an ISO 4217 code. */
  private static final int CODE = 3;

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

  /** The name as a figure has it: what is no money in small letters where it would read as code. */
  public static String of(String unit, boolean money) {
    return money || unit.length() != CODE ? unit : unit.toLowerCase(Locale.ROOT);
  }
}
