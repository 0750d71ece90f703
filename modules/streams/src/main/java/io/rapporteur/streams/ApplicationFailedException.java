package io.rapporteur.streams;

/** An application stopped by itself. The process should end with a code other than 0. */
public final class ApplicationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ApplicationFailedException(String app, Throwable cause) {
    super(
        "the application "
            + app
            + " stopped"
            + (cause == null ? "" : ": " + cause.getMessage())
            + "; what it had not committed stays where it is, and is done at the next start",
        cause);
  }
}
