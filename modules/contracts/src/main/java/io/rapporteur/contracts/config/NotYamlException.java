package io.rapporteur.contracts.config;

/** A text is not YAML. Its message says why, without the file. */
public final class NotYamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  NotYamlException(int line, String message, Throwable cause) {
    super(message, cause);
    this.line = line;
  }

  /** From 1; the first when YAML's reader does not say. */
  public int line() {
    return line;
  }
}
