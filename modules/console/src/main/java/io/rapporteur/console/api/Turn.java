package io.rapporteur.console.api;

import io.rapporteur.console.http.Problem;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one request after another do something that asks Kafka. Nobody waits for long behind one
 * that gets no answer: threads that wait are threads that serve nobody.
 */
final class Turn {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ReentrantLock lock = new ReentrantLock(true);

  /**
   * Does the work when it is this request's turn.
   *
   * @throws Problem 503 when another has it for more than a few seconds
   */
  <T> T take(Supplier<T> work) {
    if (!turn()) {
      throw Problem.of(503, "not now", "another request is at it, and Kafka does not answer it")
          .with("mend", "ask again in a moment");
    }
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private boolean turn() {
    try {
      return lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
