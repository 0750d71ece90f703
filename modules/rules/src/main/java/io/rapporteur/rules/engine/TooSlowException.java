package io.rapporteur.rules.engine;

/** A rule needed more work on a document than it is allowed. */
public final class TooSlowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooSlowException() {
    // Thrown per rule and document: a stack trace would cost more than it tells.
    super("the rule needs too much work on this document", null, false, false);
  }
}
