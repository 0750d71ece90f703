package io.rapporteur.contracts.serde;

/** The registry answered and said no: credentials, rights, or a request it does not accept. */
public class RegistryRefusedException extends RegistryException {
  private static final long serialVersionUID = 1L;
  private final int status;

  public RegistryRefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** HTTP status of the answer. */
  public int status() {
    return status;
  }
}
