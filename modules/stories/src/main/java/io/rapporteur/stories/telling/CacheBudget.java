package io.rapporteur.stories.telling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Bytes of heap that several caches may take, whoever needs them. Each has an equal share for sure;
 * what others leave of theirs it may take as well. For several threads.
 */
public final class CacheBudget {
  /** Where the heap is full, so much of a budget is left: one part in four. */
  private static final int SCANT = 4;

  private final LongSupplier bytes;
  private final AtomicLong taken = new AtomicLong();
  private final AtomicInteger caches = new AtomicInteger();

  /** A budget of so many bytes. */
  public CacheBudget(long bytes) {
    this(() -> bytes);
  }

  /** A budget that may be another each time it is asked for. */
  CacheBudget(LongSupplier bytes) {
    this.bytes = bytes;
  }

  /**
   * A part of the heap of this process; a quarter of that while what cannot be let go fills it.
   *
   * @param part 5 for a fifth
   */
  public static CacheBudget ofHeap(int part) {
    long all = Runtime.getRuntime().maxMemory() / part;
    return new CacheBudget(() -> HeapPressure.isHigh() ? all / SCANT : all);
  }

  /** Bytes that are taken, about. */
  long taken() {
    return taken.get();
  }

  void opened() {
    caches.incrementAndGet();
  }

  void closed() {
    caches.decrementAndGet();
  }

  void take(long more) {
    taken.addAndGet(more);
  }

  /**
   * Whether a cache has to let go of something.
   *
   * @param its bytes that it takes
   */
  boolean isOver(long its) {
    long most = bytes.getAsLong();
    return taken.get() > most && its > most / Math.max(1, caches.get());
  }
}
