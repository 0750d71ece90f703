package io.rapporteur.streams.outcome;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record to be written: bytes only, since nothing that can fail may come after the first one is
 * handed on.
 *
 * @param topic where to
 * @param key UTF-8 in every topic this project writes; a dead letter's may be anything or null
 * @param value null withdraws what was written under the key before
 * @param headers the record's headers
 */
public record OutputRecord(String topic, byte[] key, byte[] value, Headers headers) {
  // what the record batch, the lengths and the producer id cost at most, with room
  private static final int ENVELOPE = 512;

  /** An output whose key is text. */
  public static OutputRecord of(String topic, String key, byte[] value, Headers headers) {
    return new OutputRecord(topic, key.getBytes(StandardCharsets.UTF_8), value, headers);
  }

  /** The same with more headers. */
  public OutputRecord with(Headers more) {
    Headers all = new RecordHeaders(headers.toArray());
    more.forEach(all::add);
    return new OutputRecord(topic, key, value, all);
  }

  /** An upper bound of the record's size as the producer counts it, in bytes, uncompressed. */
  public long size() {
    long size = ENVELOPE + length(key) + length(value);
    for (var header : headers) {
      size += 10L + header.key().length() * 3L + length(header.value());
    }
    return size;
  }

  private static int length(byte[] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
