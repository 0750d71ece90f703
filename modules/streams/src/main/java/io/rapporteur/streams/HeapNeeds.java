package io.rapporteur.streams;

import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.RapporteurConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the heap against the limits of documents and records, at start rather than at the first
 * large one. Where the factors come from: docs/adr/0007-exhausted-heap.md.
 */
final class HeapNeeds {
  private static final Logger LOG = LoggerFactory.getLogger(HeapNeeds.class);
  private static final long MIB = 1024 * 1024;

  /** Models, rules and clients, bytes. */
  private static final long OWN = 64 * MIB;

  /** Copies of a record that a consumer and a producer have between them. */
  private static final long COPIES = 3;

  /** Bytes of heap that reading takes for a byte of dense text, at most. */
  private static final long READING = 50;

  private HeapNeeds() {}

  /**
   * Checks the heap.
   *
   * @param heap the most the JVM takes, bytes
   * @throws ConfigException when one record could end the process again and again: Kafka's clients
   *     hold it before any of ours sees it
   */
  static void check(RapporteurConfig config, long heap) {
    long records = OWN + COPIES * config.recordMaxBytes();
    if (heap < records) {
      throw new ConfigException(
          "a heap of "
              + heap / MIB
              + " MiB does not hold a record of record.max.bytes ("
              + config.recordMaxBytes()
              + ") while it is taken and written; give -Xmx"
              + (records / MIB + 1)
              + "m or more, or lower record.max.bytes");
    }
    long reading = records + READING * config.documentMaxBytes();
    if (heap < reading) {
      LOG.warn(
          "a heap of {} MiB may be too small to read a document of document.max.bytes ({}), which"
              + " becomes a dead letter then; -Xmx{}m would do",
          heap / MIB,
          config.documentMaxBytes(),
          reading / MIB + 1);
    }
  }
}
