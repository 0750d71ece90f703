package io.rapporteur.cli;

/** Entry point of the {@code rapporteur} command. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and exits with its status: 0 done, 1 failed, 2 wrongly called.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Logging.configure(args);
    int status = Commands.run(args);
    System.out.flush();
    System.exit(status);
  }
}
