package io.rapporteur.contracts.log;

/**
 * What was thrown and where, for the log: classes and stack traces of a failure and its causes, but
 * not their messages, which may quote the document that was worked on.
 */
public final class WithoutMessages extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Causes can be made to go in a circle. */
  private static final int DEEPEST = 20;

  private WithoutMessages(Throwable thrown, Throwable cause) {
    super(thrown.getClass().getName(), cause, false, true);
    setStackTrace(thrown.getStackTrace());
  }

  /** The failure without messages; null for null. */
  public static Throwable of(Throwable thrown) {
    return of(thrown, DEEPEST);
  }

  private static Throwable of(Throwable thrown, int more) {
    return thrown == null || more == 0
        ? null
        : new WithoutMessages(thrown, of(thrown.getCause(), more - 1));
  }
}
