package io.rapporteur.evaluation;

import picocli.CommandLine;

/** Runs {@link EvaluateCommand} on its own, without the rest of the command line. */
public final class Evaluate {
  private Evaluate() {}

  /** See {@code --help}. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new EvaluateCommand()).execute(args));
  }
}
