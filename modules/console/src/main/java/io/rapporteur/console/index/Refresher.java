package io.rapporteur.console.index;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what was indexed visible to searches, on a thread of its own since that takes up to a
 * second: the live list does not wait for it.
 */
final class Refresher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
  private static final long PACE_MILLIS = 500;

  private final Days days;
  private final Withdrawn withdrawn;
  private final Thread thread;
  private boolean due;
  private boolean now;
  private boolean closed;

  Refresher(Days days, Withdrawn withdrawn) {
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

  private void run() {
    while (await()) {
      try {
        days.refresh();
        withdrawn.refreshed();
      } catch (IOException | RuntimeException e) {
        LOG.error("the index cannot be refreshed; searches show what was there before", e);
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
