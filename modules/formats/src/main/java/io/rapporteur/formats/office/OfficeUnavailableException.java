package io.rapporteur.formats.office;

/** What reads office files does not start: no fault of a document's. */
public final class OfficeUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OfficeUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
