package io.rapporteur.collect;

/** Collect stopped by itself. */
public final class CollectFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CollectFailedException(Throwable cause) {
    super("collect stopped: " + cause, cause);
  }
}
