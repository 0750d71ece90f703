package io.rapporteur.streams;

/** An application stopped by itself. The process should end with a code other than 0. */
public final class ApplicationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ApplicationFailedException(String app, Throwable cause) {
    super(
        "the application "
            + app
            + " stopped"
            + (cause == null ? "" : ": " + reason(cause))
            + "; what it had not committed stays where it is, and is done at the next start",
        cause);
  }

  /** What it comes from: Kafka Streams wraps it in what says where it happened. */
  private static String reason(Throwable thrown) {
    Throwable deepest = thrown;
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one.getClass().getName().startsWith("io.rapporteur.") && one.getMessage() != null) {
        return one.getMessage();
      }
      deepest = one;
    }
    return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
  }
}
