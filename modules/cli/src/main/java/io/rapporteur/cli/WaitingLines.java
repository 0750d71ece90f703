package io.rapporteur.cli;

import java.util.Locale;

/** Lines that tell what is being waited for, each with the seconds since the start. */
final class WaitingLines {
  private final Terminal terminal;
  private final long start = System.nanoTime();

  WaitingLines(Terminal terminal) {
    this.terminal = terminal;
  }

  void say(String text) {
    String clock = String.format(Locale.ROOT, "[%5.1f s]", seconds());
    terminal.line(terminal.style(Style.FAINT, clock) + " " + text);
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
