package io.rapporteur.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a command has open, closed in reverse order by whoever comes first: the command at its end,
 * or the JVM when Ctrl-C or SIGTERM ends it.
 */
final class Resources implements AutoCloseable {
  private static volatile boolean jvmEnding;

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private final Runnable whenStopped;

  /**
   * Nothing yet.
   *
   * @param whenStopped what to do first when a signal, not the command itself, ends it
   */
  Resources(Runnable whenStopped) {
    this.whenStopped = whenStopped;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Adds a resource; when everything is being closed already, closes it at once. */
  <T extends AutoCloseable> T keep(T resource) {
    synchronized (this) {
      if (closing.getCount() > 0) {
        open.push(resource);
        return resource;
      }
    }
    closeQuietly(resource);
    throw new UserError("stopped");
  }

  /** Waits; true when everything is being closed. */
  boolean awaitStop(long millis) {
    try {
      return closing.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Whether a signal ends the JVM: what fails from then on does so because of that. */
  static boolean jvmEnding() {
    return jvmEnding;
  }

  private void stop() {
    if (closing.getCount() > 0) {
      jvmEnding = true;
      whenStopped.run();
    }
    close();
  }

  @Override
  public synchronized void close() {
    closing.countDown();
    while (!open.isEmpty()) {
      closeQuietly(open.pop());
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: this is the hook, or it waits for us.
    }
  }

  private static void closeQuietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      Terminal.err().line("rapporteur: while stopping: " + e);
    }
  }
}
