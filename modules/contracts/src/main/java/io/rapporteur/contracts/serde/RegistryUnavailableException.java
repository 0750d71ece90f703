package io.rapporteur.contracts.serde;

/**
 * The registry could not be reached, or answered that it cannot serve, in every attempt allowed.
 */
public class RegistryUnavailableException extends RegistryException {
  private static final long serialVersionUID = 1L;

  public RegistryUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
