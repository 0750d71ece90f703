package io.rapporteur.console.browser;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Times that were promised, taken several times and printed with the load of the machine. What else
 * the machine does can only make a round slower, never faster: the middle one of the rounds is told
 * by nobody but the page.
 */
final class Timing {
  private static final int ROUNDS = 5;

  private Timing() {}

  /** The middle one of five rounds, ms. */
  static double middle(String what, DoubleSupplier round) {
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rounds[i] = round.getAsDouble();
    }
    Arrays.sort(rounds);
    tell(what, rounds);
    return rounds[ROUNDS / 2];
  }

  /**
   * The best of at most five rounds, ms; no more are run once one is good. For the worst of many
   * moments, which one strange moment on a busy machine spoils.
   */
  static double best(String what, double good, DoubleSupplier round) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS && best > good; i++) {
      double now = round.getAsDouble();
      tell(what + ", round " + (i + 1), now);
      best = Math.min(best, now);
    }
    return best;
  }

  private static void tell(String what, double... ms) {
    StringBuilder all = new StringBuilder();
    for (double each : ms) {
      all.append(String.format(Locale.ROOT, " %.0f", each));
    }
    System.out.printf(
        Locale.ROOT,
        "%s, ms:%s (load %.1f on %d processors)%n",
        what,
        all,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
  }

  /** Milliseconds since {@link System#nanoTime} was this. */
  static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }
}
