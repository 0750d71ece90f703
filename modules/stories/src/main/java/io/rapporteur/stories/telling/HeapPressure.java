package io.rapporteur.stories.telling;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;

/**
 * Whether what lives on the heap fills it: how much of the old generation was taken after it was
 * last collected. Caches yield then, since likenesses grow with a window and cannot be let go.
 */
final class HeapPressure {
  private static final double FULL = .7;

  /** Nanoseconds for which an answer holds. */
  private static final long HOLDS = 200_000_000;

  /** The largest that is collected is the old generation, whatever a collector calls it. */
  private static final MemoryPoolMXBean OLD =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
          .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
          .orElse(null);

  private static volatile boolean high;
  private static volatile long asked = System.nanoTime() - HOLDS;

  private HeapPressure() {}

  /** Whether it is high; asked of the JVM a few times a second at most. */
  static boolean isHigh() {
    long now = System.nanoTime();
    if (now - asked >= HOLDS) {
      asked = now;
      MemoryUsage usage = OLD == null ? null : OLD.getCollectionUsage();
      high = usage != null && usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
    }
    return high;
  }
}
