package io.rapporteur.streams.ops;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that a daemon thread of its own does again and again. An exception is logged and the
 * next turn comes; an {@link Error} is told, since an executor would end the turns and say nothing.
 */
public final class RepeatedTask implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RepeatedTask.class);

  private final ScheduledExecutorService thread;

  private RepeatedTask(ScheduledExecutorService thread) {
    this.thread = thread;
  }

  /**
   * Starts the turns.
   *
   * @param name of the thread
   * @param pause before the first turn and between two
   * @param failed told of an error of the machine, after which there are no more turns
   */
  public static RepeatedTask start(
      String name, Duration pause, Runnable task, Consumer<Throwable> failed) {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread made = new Thread(work, name);
              made.setDaemon(true);
              return made;
            });
    long millis = pause.toMillis();
    thread.scheduleWithFixedDelay(
        () -> turn(name, task, failed), millis, millis, TimeUnit.MILLISECONDS);
    return new RepeatedTask(thread);
  }

  private static void turn(String name, Runnable task, Consumer<Throwable> failed) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("{} goes on after a failure", name, e);
    } catch (Error e) {
      failed.accept(e);
      throw e;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
