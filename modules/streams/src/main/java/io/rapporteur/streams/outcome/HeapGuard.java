package io.rapporteur.streams.outcome;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out whether an exhausted heap is the fault of the input at hand. All threads share a heap:
 * the one whose allocation fails need not be the one that took it all. So the work is done once
 * more while no other input is worked on. What fails alone, with room before and after, is to blame
 * and becomes a dead letter; without room something else holds the heap, and the error is thrown.
 *
 * <p>One for all applications of a process. Why so: docs/adr/0007-exhausted-heap.md.
 */
public final class HeapGuard {
  private static final Logger LOG = LoggerFactory.getLogger(HeapGuard.class);

  private final ReadWriteLock inputs = new ReentrantReadWriteLock();
  private final BooleanSupplier room;

  /** Looks at the heap of this process. */
  public HeapGuard() {
    this(HeapRoom::isThere);
  }

  HeapGuard(BooleanSupplier room) {
    this.room = room;
  }

  /**
   * The outcome of the work on one input.
   *
   * @param work can be done again; changes nothing that lasts
   * @throws OutOfMemoryError when the heap is exhausted and the input is not to blame
   */
  public Outcome call(Supplier<Outcome> work) {
    inputs.readLock().lock();
    Outcome outcome;
    try {
      outcome = work.get();
    } finally {
      inputs.readLock().unlock();
    }
    OutOfMemoryError error = exhausted(outcome);
    return error == null ? outcome : alone(work, error);
  }

  private Outcome alone(Supplier<Outcome> work, OutOfMemoryError first) {
    inputs.writeLock().lock();
    try {
      requireRoom(first);
      LOG.warn("the heap was exhausted; the input is worked on once more, and no other beside it");
      Outcome outcome = work.get();
      OutOfMemoryError error = exhausted(outcome);
      if (error != null) {
        requireRoom(error);
      }
      return outcome;
    } finally {
      inputs.writeLock().unlock();
    }
  }

  private void requireRoom(OutOfMemoryError error) {
    if (!room.getAsBoolean()) {
      throw error;
    }
  }

  private static OutOfMemoryError exhausted(Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected
            && rejected.cause() instanceof OutOfMemoryError error
        ? error
        : null;
  }
}
