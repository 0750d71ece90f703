package io.rapporteur.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * Runs what must end. The bound is on the thread's own CPU time, which a busy machine does not
 * change, and far above what any input of the fuzzer's size needs: it tells apart what grows with
 * the square of its input, or goes round, and nothing finer.
 */
final class Bounded {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long MOST_NANOS = 10_000_000_000L;

  private Bounded() {}

  /** What was made, when it was made in time. */
  static <T> T run(Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T made = work.get();
    long took = THREADS.getCurrentThreadCpuTime() - start;
    if (took > MOST_NANOS) {
      throw new IllegalStateException("it took " + took / 1_000_000 + " ms of CPU time");
    }
    return made;
  }
}
