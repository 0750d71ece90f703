package io.rapporteur.cli;

import io.rapporteur.streams.ops.FatalErrors;

/** Entry point of the {@code rapporteur} command. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and exits with its status: 0 done, 1 failed, 2 wrongly called, 3 out of memory
   * where no document is to blame.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    FatalErrors.endTheProcess();
    Logging.configure(args);
    int status = Commands.run(args);
    System.out.flush();
    System.exit(status);
  }
}
