package io.rapporteur.console;

/** The console cannot do what it is asked: what is wrong, and how to mend it, in one line. */
public final class ConsoleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** For a message of one line. */
  public ConsoleException(String message) {
    super(message);
  }

  /** For a message of one line. */
  public ConsoleException(String message, Throwable cause) {
    super(message, cause);
  }
}
