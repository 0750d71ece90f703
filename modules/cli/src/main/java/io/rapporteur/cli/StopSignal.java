package io.rapporteur.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the main thread wait for Ctrl-C or SIGTERM and then stop things itself, in order: Kafka
 * Streams deadlocks when closed from within its own threads, and hooks run side by side.
 */
final class StopSignal implements AutoCloseable {
  private static final long STOPPING_SECONDS = 60;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  private StopSignal() {}

  /** Starts to listen. What is under way when this is closed, the JVM waits for. */
  static StopSignal install() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(signal::hold, "stop"));
    return signal;
  }

  private void hold() {
    asked.countDown();
    try {
      stopped.await(STOPPING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits up to the given time. True when asked to stop. */
  boolean await(long millis) {
    try {
      return asked.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Whether a stop was asked for. */
  boolean asked() {
    return asked.getCount() == 0;
  }

  /** Everything is stopped: the JVM may go. */
  @Override
  public void close() {
    stopped.countDown();
  }
}
