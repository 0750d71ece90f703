package io.rapporteur.analysis.reading;

/** A document that cannot be read because of what it is: bad data, never an outage. */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason a code in lower case with hyphens, for dead letters and metrics, for example
   *     {@code not-utf8}
   * @param message what is wrong, where, and how to mend it
   */
  public UnreadableDocumentException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The same, with what led to it. */
  public UnreadableDocumentException(String reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** The reason code. */
  public String reason() {
    return reason;
  }
}
