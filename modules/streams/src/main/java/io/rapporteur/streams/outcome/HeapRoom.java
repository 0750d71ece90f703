package io.rapporteur.streams.outcome;

/**
 * Whether the heap has room for ordinary work. Found out by taking the room, which makes any
 * collector do what it can first; what a collector says of itself is of its last turn.
 */
final class HeapRoom {
  private static final int PIECE = 256 * 1024;
  private static final long LEAST = 16L * 1024 * 1024;

  private HeapRoom() {}

  /** True when an eighth of the heap, and 16 MiB at least, can be had. */
  static boolean isThere() {
    long wanted = Math.max(LEAST, Runtime.getRuntime().maxMemory() / 8);
    byte[][] pieces = new byte[(int) (wanted / PIECE)][];
    try {
      for (int i = 0; i < pieces.length; i++) {
        pieces[i] = new byte[PIECE];
      }
    } catch (OutOfMemoryError e) {
      return false;
    }
    return pieces[pieces.length - 1] != null;
  }
}
