package io.rapporteur.stories.features;

/**
 * Which one of many alike: the 12th round, the third quarter, the quake of magnitude 6.1.
 *
 * @param kind what is counted: {@code round}, {@code quarter}, {@code magnitude} ...
 * @param value which one; of a magnitude, its tenths
 */
public record Anchor(String kind, int value) {
  /**
   * Magnitudes are corrected by some tenths in the first hours; beyond that it is another quake.
   */
  private static final int TENTHS_CORRECTED = 5;

  /** Whether another anchor of the same kind is another one. */
  public boolean excludes(Anchor other) {
    int apart = Math.abs(value - other.value);
    return kind.equals(other.kind) && apart > (kind.equals("magnitude") ? TENTHS_CORRECTED : 0);
  }

  @Override
  public String toString() {
    return kind + " " + (kind.equals("magnitude") ? value / 10 + "." + value % 10 : value);
  }
}
