package io.rapporteur.analysis.dates.timex;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** Units of time, with the letters of TIMEX3 durations. */
public enum TimeUnit {
  SECOND("S", "S", true),
  MINUTE("I", "M", true),
  HOUR("H", "H", true),
  NIGHT("G", "NI", true),
  DAY("D", "D", false),
  WEEKEND("N", "WE", false),
  WEEK("W", "W", false),
  FORTNIGHT("F", "W", false),
  MONTH("M", "M", false),
  QUARTER("Q", "Q", false),
  YEAR("Y", "Y", false),
  DECADE("E", "Y", false),
  CENTURY("C", "Y", false),
  MILLENNIUM("L", "Y", false);

  private static final Map<String, TimeUnit> BY_CODE = new HashMap<>();

  static {
    for (TimeUnit unit : values()) {
      BY_CODE.put(unit.code, unit);
    }
  }

  private final String code;
  private final String letter;
  private final boolean ofDay;

  TimeUnit(String code, String letter, boolean ofDay) {
    this.code = code;
    this.letter = letter;
    this.ofDay = ofDay;
  }

  /** The unit a word names, or null. */
  public static TimeUnit at(Atoms atoms, int i) {
    return of(atoms.value(i, CommonWords.TIME_UNIT));
  }

  /** The unit of a code as packs have it; null when there is none. */
  public static TimeUnit of(String code) {
    return code == null ? null : BY_CODE.get(code);
  }

  /** True for parts of a day, which durations write after a T. */
  public boolean ofDay() {
    return ofDay;
  }

  /** The TIMEX3 duration of so many units; NaN for an unknown number of them. */
  public String duration(double amount) {
    if (Double.isNaN(amount)) {
      return prefix() + "X" + (this == DECADE ? "E" : this == CENTURY ? "C" : letter);
    }
    return prefix() + plain(amount * times()) + letter;
  }

  private String prefix() {
    return ofDay ? "PT" : "P";
  }

  /** How many of the letter's unit make one. */
  public int times() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 1;
    };
  }

  static String plain(double amount) {
    return amount == Math.rint(amount)
        ? Long.toString((long) amount)
        : new BigDecimal(amount)
            .setScale(3, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
