package io.rapporteur.client;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A record with where it came from.
 *
 * @param key the document's uri, the rule's id and so on; empty text when the record has none
 * @param value what was published; null when it was taken back
 * @param topic full name
 * @param route the route the topic stands for; empty when it stands for none
 * @param partition from 0
 * @param offset in the partition, from 0
 * @param timestamp when the record was written, or what it was made from
 * @param headers as text, the last of each name
 * @param <T> model class
 */
public record NewsRecord<T>(
    String key,
    T value,
    String topic,
    Optional<String> route,
    int partition,
    long offset,
    Instant timestamp,
    Map<String, String> headers) {

  /** Whether this takes back what was published under the key before. */
  public boolean withdrawn() {
    return value == null;
  }

  /** Topic, partition and offset as `news.annotated-3@1204`. */
  public String place() {
    return topic + "-" + partition + "@" + offset;
  }
}
