package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Units of time as the record names them, by the codes of the pack's list {@code time-unit}. */
final class TimeUnits {
  private TimeUnits() {}

  /** The name of a unit of time in the singular; null when the word is none. */
  static String name(Atoms atoms, int i) {
    String code = atoms.value(i, CommonWords.TIME_UNIT);
    if (code == null) {
      return null;
    }
    return switch (code) {
      case "S" -> "second";
      case "I" -> "minute";
      case "H" -> "hour";
      case "D" -> "day";
      case "W" -> "week";
      case "F" -> "fortnight";
      case "M" -> "month";
      case "Q" -> "quarter";
      case "Y" -> "year";
      case "E" -> "decade";
      case "C" -> "century";
      case "N" -> "weekend";
      case "G" -> "night";
      case "L" -> "millennium";
      default -> null;
    };
  }

  /** The TIMEX3 duration of one unit of time; null when the word is none, or none of a rate. */
  static String period(Atoms atoms, int i) {
    String code = atoms.value(i, CommonWords.TIME_UNIT);
    if (code == null) {
      return null;
    }
    return switch (code) {
      case "S" -> "PT1S";
      case "I" -> "PT1M";
      case "H" -> "PT1H";
      case "D", "G" -> "P1D";
      case "W" -> "P1W";
      case "M" -> "P1M";
      case "Q" -> "P3M";
      case "Y" -> "P1Y";
      case "E" -> "P10Y";
      default -> null;
    };
  }

  /** True for what speeds are told by. */
  static boolean isHourOrSecond(Atoms atoms, int i) {
    String code = atoms.value(i, CommonWords.TIME_UNIT);
    return code != null && (code.equals("H") || code.equals("S"));
  }
}
