package io.rapporteur.cli;

import io.rapporteur.cli.show.Harmless;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.AuthorizationException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit status. */
final class Errors implements IExecutionExceptionHandler {
  private static final int FAILED = 1;
  private static final int WRONG_CALL = 2;

  @Override
  public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
    Throwable error = unwrap(thrown);
    if (error instanceof ClosedOutputException || Resources.jvmEnding()) {
      return 0;
    }
    line.getErr().println("rapporteur: " + shown(message(error)));
    if (RapporteurCommand.of(line.getCommandSpec()).debug) {
      thrown.printStackTrace(line.getErr());
    }
    line.getErr().flush();
    return FAILED;
  }

  /** What it quotes is of others: no line of it looks like one of ours. */
  static String shown(String message) {
    return Harmless.text(message).replace("\n", "\n  ");
  }

  private static Throwable unwrap(Throwable thrown) {
    Throwable error = thrown;
    while (error.getCause() != null
        && (error instanceof ExecutionException
            || error instanceof CompletionException
            || error instanceof UncheckedIOException
            || error.getCause() instanceof AuthorizationException)) {
      error = error.getCause();
    }
    return error;
  }

  private static String message(Throwable error) {
    Optional<String> full = FullDisk.told(error);
    if (full.isPresent()) {
      return full.get();
    }
    String text = error.getMessage() == null ? "" : error.getMessage();
    if (!text.isEmpty() && speaksForItself(error)) {
      return text;
    }
    if (error instanceof AuthorizationException) {
      // Kafka names the resource, and not what was to be done with it
      return text + ": the user of this command has no right to that; docs/operations.md, Rights";
    }
    String kind = error.getClass().getSimpleName();
    return (text.isEmpty() ? kind : kind + ": " + text) + " (--debug shows more)";
  }

  /** Our own exceptions say what, where, and how to mend it. */
  private static boolean speaksForItself(Throwable error) {
    return error instanceof IllegalArgumentException
        || error.getClass().getName().startsWith("io.rapporteur.");
  }

  static int wrongCall(ParameterException error, String[] args) {
    CommandLine line = error.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("rapporteur: " + shown(error.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(error, err)) {
      err.println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    err.flush();
    return WRONG_CALL;
  }
}
