package io.rapporteur.cli.soak;

import io.rapporteur.cli.UserError;
import java.io.IOException;

/** Signals to processes that this one has started. */
final class Signals {
  private Signals() {}

  /** Halts a process where it stands. */
  static void pause(long pid) {
    send("STOP", pid);
  }

  /** Lets it go on. */
  static void resume(long pid) {
    send("CONT", pid);
  }

  private static void send(String signal, long pid) {
    try {
      // the shell's own: not every system has the program
      new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid).start().waitFor();
    } catch (IOException e) {
      throw new UserError("a signal cannot be sent to a process of ours: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
