package io.rapporteur.streams.relate;

/** What settling costs for a document that came: a running mean. */
final class SettlingCost {
  /** Nanoseconds for a document up to which it costs little. */
  private static final double LOW = 4e6;

  /** Share of the latest settling in the mean. */
  private static final double LATEST = .25;

  private double nanos;

  /** Takes note of a settling of so many documents. */
  void took(long nanos, int documents) {
    this.nanos += ((double) nanos / documents - this.nanos) * LATEST;
  }

  boolean isLow() {
    return nanos <= LOW;
  }
}
