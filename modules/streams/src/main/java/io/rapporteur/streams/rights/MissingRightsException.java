package io.rapporteur.streams.rights;

/** Rights are missing; the message says which, on what, and which command gives them. */
public final class MissingRightsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MissingRightsException(String message) {
    super(message);
  }
}
