package io.rapporteur.office;

/** A file that cannot be read because of what it is. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason a code in lower case with hyphens
   * @param message what is wrong, and how to mend it
   */
  Refusal(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A code in lower case with hyphens. */
  public String reason() {
    return reason;
  }
}
