package io.rapporteur.streams;

import io.rapporteur.contracts.config.RapporteurConfig;
import java.time.Duration;

/**
 * What one input may cost.
 *
 * @param documentBytes an inbox payload over this is dead-lettered unread, bytes
 * @param recordBytes a record over this is not written, bytes before compression; at most what the
 *     topics' {@code max.message.bytes} allow
 * @param deadLetterBytes what a dead letter may weigh; at least what fits into the inbox
 * @param uriLength longest uri, characters (UTF-16 units)
 * @param retention how long versions and routes of a document are remembered after its last change,
 *     in stream time
 */
public record Limits(
    long documentBytes, long recordBytes, long deadLetterBytes, int uriLength, Duration retention) {
  /** Bytes a dead letter may have over the largest record, for its own headers. */
  private static final long DEAD_LETTER_ROOM = 49_152;

  /** The longest uri: it is a record key and a store key everywhere downstream. */
  public static final int LONGEST_URI = 2_048;

  public Limits {
    if (documentBytes <= 0 || recordBytes <= 0 || deadLetterBytes <= 0 || uriLength <= 0) {
      throw new IllegalArgumentException("limits have to be above 0");
    }
    if (deadLetterBytes < documentBytes) {
      throw new IllegalArgumentException(
          "a dead letter may have "
              + deadLetterBytes
              + " bytes, which does not hold a document of "
              + documentBytes);
    }
    if (retention.isNegative() || retention.isZero()) {
      throw new IllegalArgumentException("retention " + retention + " has to be above 0");
    }
  }

  /** What a configuration says. */
  static Limits of(RapporteurConfig config) {
    long record = config.recordMaxBytes();
    return new Limits(
        config.documentMaxBytes(),
        record,
        record + DEAD_LETTER_ROOM,
        LONGEST_URI,
        config.versionsRetention());
  }

  /** 5 MiB a document, 26 MiB a record, 90 days: the defaults of the configuration. */
  public static Limits standard() {
    return of(RapporteurConfig.standard());
  }
}
