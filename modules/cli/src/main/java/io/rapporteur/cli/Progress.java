package io.rapporteur.cli;

import java.util.Locale;

/**
 * How far long work has come: a bar that is drawn over on a terminal, a line now and then in a log.
 * Used by one thread.
 */
public final class Progress {
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final long LOG_NANOS = 5_000_000_000L;
  private static final int BAR = 24;

  private final Terminal terminal;
  private final String done;
  private final long total;
  private final long start = System.nanoTime();
  private long last = start;
  private long passed;

  /**
   * @param done what happens to a document: "fed"
   * @param total how much there is to do, in whatever {@link #passed} counts; -1 when unknown
   */
  public Progress(Terminal terminal, String done, long total) {
    this.terminal = terminal;
    this.done = done;
    this.total = total;
  }

  /** Adds to what is done. */
  public void passed(long more) {
    passed += more;
  }

  /** Shows the state when it is time to. */
  public void show(long documents) {
    long now = System.nanoTime();
    if (now - last < (terminal.interactive() ? REDRAW_NANOS : LOG_NANOS)) {
      return;
    }
    last = now;
    if (terminal.interactive()) {
      terminal.print("\r\u001b[K" + text(documents));
    } else {
      terminal.line(text(documents));
    }
  }

  /** Clears the bar away. */
  public void end() {
    if (terminal.interactive()) {
      terminal.print("\r\u001b[K");
    }
  }

  /** Time since it was made. */
  public double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private String text(long documents) {
    double seconds = Math.max(seconds(), 1e-3);
    String rate =
        String.format(Locale.ROOT, "%,d %s, %,.0f/s", documents, done, documents / seconds);
    if (total <= 0) {
      return rate;
    }
    double share = Math.min(1, (double) passed / total);
    long left = share > 0 ? Math.round(seconds / share - seconds) : 0;
    int full = (int) Math.round(share * BAR);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%  %s, %d:%02d left",
        "#".repeat(full),
        "-".repeat(BAR - full),
        share * 100,
        rate,
        left / 60,
        left % 60);
  }
}
