package io.rapporteur.streams;

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
  private static final long MIB = 1024L * 1024L;

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

  /** 8 MiB a document, 16 MiB a record, 33 MiB a dead letter, 90 days. */
  public static Limits standard() {
    return new Limits(8 * MIB, 16 * MIB, 33 * MIB, LONGEST_URI, Duration.ofDays(90));
  }
}
