package io.rapporteur.cli.feed;

import io.rapporteur.cli.Terminal;
import java.util.Locale;

/**
 * How far a feed has come: a bar that is drawn over on a terminal, a line now and then in a log.
 * Used by one thread.
 */
final class Progress {
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final long LOG_NANOS = 5_000_000_000L;
  private static final int BAR = 24;

  private final Terminal terminal;
  private final long totalBytes;
  private final long start = System.nanoTime();
  private long last = start;
  private long bytes;

  /**
   * @param totalBytes bytes of input to come, or -1 when unknown
   */
  Progress(Terminal terminal, long totalBytes) {
    this.terminal = terminal;
    this.totalBytes = totalBytes;
  }

  void passed(long more) {
    bytes += more;
  }

  /** Shows the state when it is time to. */
  void show(long documents) {
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
  void end() {
    if (terminal.interactive()) {
      terminal.print("\r\u001b[K");
    }
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private String text(long documents) {
    double seconds = Math.max(seconds(), 1e-3);
    String rate = String.format(Locale.ROOT, "%,d fed, %,.0f/s", documents, documents / seconds);
    if (totalBytes <= 0) {
      return rate;
    }
    double share = Math.min(1, (double) bytes / totalBytes);
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
