package io.rapporteur.stories.ledger;

/**
 * The sides a figure is of, row by row of {@link Contrasts}: a bit for each. Held together for each
 * pair of figures of a story.
 */
final class Sides {
  private final int[] rows;

  /**
   * @param rows of each row the bits of its sides; 0 where it is of none
   */
  Sides(int[] rows) {
    this.rows = rows;
  }

  /** Whether two figures are of other sides of one row. */
  boolean apart(Sides other) {
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] != 0 && other.rows[row] != 0 && (rows[row] & other.rows[row]) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a side of a row of which the other has none. */
  boolean exceeds(Sides other) {
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] != 0 && other.rows[row] == 0) {
        return true;
      }
    }
    return false;
  }
}
