package io.rapporteur.stories.features;

import java.time.LocalDate;

/**
 * Which one of many alike: the 12th session, the third quarter, the quake of magnitude 6.1, the
 * visit of 28 February.
 *
 * @param kind what is counted: {@code session}, {@code quarter}, {@code magnitude}, {@code day} ...
 * @param value which one; of a magnitude, its tenths; of a day, its number since the epoch
 */
public record Anchor(String kind, int value) {
  static final String DAY = "day";
  static final String MAGNITUDE = "magnitude";

  /**
   * Days for which a story can go on when its days are read from texts: trials and bills go on for
   * months, and the day of a page is now and then read wrong.
   */
  static final int DAYS_GONE_ON = 180;

  /**
   * Magnitudes are corrected by some tenths in the first hours; beyond that it is another quake.
   */
  static final int TENTHS_CORRECTED = 5;

  boolean isDay() {
    return kind.equals(DAY);
  }

  /** Whether another anchor of the same kind is another one. */
  public boolean excludes(Anchor other) {
    int apart = Math.abs(value - other.value);
    return apart > 0 && kind.equals(other.kind) && apart > allowed();
  }

  /** How far apart two of the kind may be that are one. */
  private int allowed() {
    return switch (kind) {
      case DAY -> DAYS_GONE_ON;
      case MAGNITUDE -> TENTHS_CORRECTED;
      default -> 0;
    };
  }

  @Override
  public String toString() {
    return kind
        + " "
        + switch (kind) {
          case DAY -> LocalDate.ofEpochDay(value).toString();
          case MAGNITUDE -> value / 10 + "." + value % 10;
          default -> String.valueOf(value);
        };
  }
}
