package io.rapporteur.cli;

/**
 * Something the person at the terminal can mend: shown as one line, never with a stack trace. Its
 * message says what is wrong, where, and how to mend it.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error with its message. */
  public UserError(String message) {
    super(message);
  }

  /** An error with what led to it, which {@code --debug} shows. */
  public UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
