package io.rapporteur.analysis.figures.pattern;

import java.util.Map;

/** Units of time by the code that packs give them. */
public final class TimeUnits {
  private static final Map<String, String> NAMES =
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
          Map.entry("L", "millennium"),
          Map.entry("N", "weekend"),
          Map.entry("G", "night"));

  private static final Map<String, String> PERIODS =
      Map.of(
          "S", "PT1S", "I", "PT1M", "H", "PT1H", "D", "P1D", "W", "P1W", "M", "P1M", "Q", "P3M",
          "Y", "P1Y", "E", "P10Y", "G", "P1D");

  private TimeUnits() {}

  /** The name in the singular, as the record has it; null for no code. */
  public static String name(String code) {
    return code == null ? null : NAMES.get(code);
  }

  /** The same, but null for centuries, which are numbered more than counted. */
  static String counted(String code) {
    return "C".equals(code) || "L".equals(code) ? null : name(code);
  }

  /** Whether a unit's name is that of a unit of time. */
  static boolean isName(String name) {
    return NAMES.containsValue(name);
  }

  /** The TIMEX3 duration of one; null when it has none. */
  public static String period(String code) {
    return code == null ? null : PERIODS.get(code);
  }
}
