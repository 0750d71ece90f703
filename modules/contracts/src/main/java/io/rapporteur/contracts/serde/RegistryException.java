package io.rapporteur.contracts.serde;

import org.apache.kafka.common.KafkaException;

/**
 * Something between this process and the schema registry is wrong. Always infrastructure, never the
 * record's fault: it is thrown, and the record stays unprocessed until the cause is mended.
 */
public class RegistryException extends KafkaException {
  private static final long serialVersionUID = 1L;

  public RegistryException(String message) {
    super(message);
  }

  public RegistryException(String message, Throwable cause) {
    super(message, cause);
  }
}
