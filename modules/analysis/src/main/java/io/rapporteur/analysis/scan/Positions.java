package io.rapporteur.analysis.scan;

/** Looks up positions in order, such as where dates begin. */
public final class Positions {
  private Positions() {}

  /** Index of the first position that is not before another; their number when all are. */
  public static int firstFrom(int[] ascending, int position) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ascending[mid] < position) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
