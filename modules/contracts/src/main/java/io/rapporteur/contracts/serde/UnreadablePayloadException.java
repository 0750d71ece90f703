package io.rapporteur.contracts.serde;

import org.apache.kafka.common.errors.SerializationException;

/** A payload that is not a record of the type expected: the data's fault, and no retry mends it. */
public class UnreadablePayloadException extends SerializationException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the payload. {@link #code()} is stable and fit for a metric's label. */
  public enum Reason {
    /** No bytes at all, which is neither a record nor a withdrawal (null). */
    EMPTY,
    /** Shorter than the five bytes of the frame. */
    TOO_SHORT,
    /** The first byte is not 0x00. */
    BAD_MAGIC,
    /** The registry answers that it has no schema of this id. */
    UNKNOWN_SCHEMA,
    /** The id names something that is not an Avro schema this program can parse. */
    UNUSABLE_SCHEMA,
    /** The writer's schema cannot be resolved to the type expected on this topic. */
    SCHEMA_MISMATCH,
    /** The Avro data ends before the record does. */
    TRUNCATED,
    /** A length, count, index or number in the Avro data is impossible. */
    MALFORMED,
    /** Bytes are left over after the record. */
    TRAILING_BYTES;

    /** The reason in lower case: `unknown_schema`. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Reason reason;

  public UnreadablePayloadException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public UnreadablePayloadException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
