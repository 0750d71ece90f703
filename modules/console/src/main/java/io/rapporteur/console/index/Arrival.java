package io.rapporteur.console.index;

import io.rapporteur.model.AnnotatedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A document as it came off the topic.
 *
 * @param document as read
 * @param bytes as they lay on the topic
 * @param at the record's timestamp
 * @param partition of the topic
 * @param offset in the partition
 * @param content of the header {@code rapporteur-content}, empty when there is none
 */
public record Arrival(
    AnnotatedDocument document,
    byte[] bytes,
    Instant at,
    int partition,
    long offset,
    String content) {
  /** The day whose index it belongs to, UTC. */
  public LocalDate day() {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
