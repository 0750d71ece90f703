package io.rapporteur.collect.web;

import java.time.Duration;

/** An answer that is none. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean gone;
  private final transient Duration retryAfter;

  FetchException(String message) {
    this(message, false, null);
  }

  FetchException(String message, boolean gone, Duration retryAfter) {
    super(message);
    this.gone = gone;
    this.retryAfter = retryAfter;
  }

  /** Whether the server says that it is gone for good. */
  public boolean gone() {
    return gone;
  }

  /** How long the server asks to be left alone; null when it does not. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
