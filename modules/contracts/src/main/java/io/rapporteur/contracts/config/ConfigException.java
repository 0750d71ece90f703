package io.rapporteur.contracts.config;

/** Configuration that cannot be used. The message says what, where, and how to mend it. */
public final class ConfigException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }

  public ConfigException(String message, Throwable cause) {
    super(message, cause);
  }
}
