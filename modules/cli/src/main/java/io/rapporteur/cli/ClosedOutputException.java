package io.rapporteur.cli;

/** Whoever read the output has gone, as {@code head} does: reason to stop, not an error. */
final class ClosedOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException() {
    super("output closed", null, false, false);
  }
}
