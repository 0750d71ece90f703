package io.rapporteur.collect.web;

import java.time.Duration;

/** An answer that is none. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean gone;
  private final int status;
  private final transient Duration retryAfter;

  FetchException(String message) {
    this(message, false, 0, null);
  }

  private FetchException(String message, boolean gone, int status, Duration retryAfter) {
    super(message);
    this.gone = gone;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** What a server answers other than what it was asked for. */
  static FetchException of(int status, Duration retryAfter) {
    return new FetchException("answers " + status, status == 410, status, retryAfter);
  }

  /** What need not be tried again. */
  static FetchException forGood(String message) {
    return new FetchException(message, true, 0, null);
  }

  /** The status of the answer; 0 when there was none. */
  int status() {
    return status;
  }

  /** Whether there is no point in trying again: the server says that it is gone for good. */
  public boolean gone() {
    return gone;
  }

  /** How long the server asks to be left alone; null when it does not. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
