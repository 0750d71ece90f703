package io.rapporteur.streams.topology;

import org.apache.kafka.common.errors.RetriableException;

/** What reads a sort of files does not start: an outage, which no document is to blame for. */
final class ReaderUnavailableException extends RetriableException {
  private static final long serialVersionUID = 1L;

  ReaderUnavailableException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
