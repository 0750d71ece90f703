package io.rapporteur.stories.telling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bytes of heap that several caches may take, whoever needs them. Each has an equal share for sure;
 * what others leave of theirs it may take as well. For several threads.
 */
public final class CacheBudget {
  private final long bytes;
  private final AtomicLong taken = new AtomicLong();
  private final AtomicInteger caches = new AtomicInteger();

  /** A budget of so many bytes. */
  public CacheBudget(long bytes) {
    this.bytes = bytes;
  }

  /**
   * A part of the heap of this process.
   *
   * @param part 5 for a fifth
   */
  public static CacheBudget ofHeap(int part) {
    return new CacheBudget(Runtime.getRuntime().maxMemory() / part);
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
    return taken.get() > bytes && its > bytes / Math.max(1, caches.get());
  }
}
