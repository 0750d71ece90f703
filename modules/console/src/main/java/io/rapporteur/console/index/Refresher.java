package io.rapporteur.console.index;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what was indexed visible to searches, on a thread of its own since that takes up to a
 * second: the live list does not wait for it.
 */
final class Refresher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
  private static final long PACE_MILLIS = 500;

  private final Holdings days;
  private final Withdrawn withdrawn;
  private final Thread thread;
  private boolean due;
  private boolean now;
  private long begun;
  private long ended;
  private boolean closed;

  Refresher(Holdings days, Withdrawn withdrawn) {
    this.days = days;
    this.withdrawn = withdrawn;
    this.thread = new Thread(this::run, "console-refresh");
    thread.setDaemon(true);
    thread.start();
  }

  /** Something was indexed. */
  synchronized void due() {
    due = true;
  }

  /** Something has to go from sight. */
  synchronized void soon() {
    due = true;
    now = true;
    notifyAll();
  }

  /**
   * Waits for a refresh that begins from now on, when there is anything that a search does not show
   * yet.
   *
   * @param most milliseconds
   * @return false when there was nothing to wait for
   */
  synchronized boolean settle(long most) {
    if (!due && begun == ended) {
      return false;
    }
    soon();
    long wanted = begun + 1;
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(most);
    try {
      while (ended < wanted && !closed) {
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (left <= 0) {
          break;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private synchronized void ended() {
    ended++;
    notifyAll();
  }

  private void run() {
    while (await()) {
      try {
        if (days.refresh()) {
          withdrawn.refreshed();
        }
      } catch (IOException | RuntimeException e) {
        LOG.error("the index cannot be refreshed; searches show what was there before", e);
      } finally {
        ended();
      }
    }
  }

  private synchronized boolean await() {
    try {
      do {
        if (!closed && !now) {
          wait(PACE_MILLIS);
        }
      } while (!closed && !due);
      due = false;
      now = false;
      if (!closed) {
        begun++;
      }
      return !closed;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
