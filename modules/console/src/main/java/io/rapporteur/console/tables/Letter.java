package io.rapporteur.console.tables;

import io.rapporteur.console.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A dead letter that waits, without its bytes.
 *
 * @param id partition and offset on the dead-letter topic: {@code 3:17}
 * @param key as text, empty for none
 * @param reason code
 * @param stage which application
 * @param message why, in words
 * @param topic where the input came from; empty when the letter does not say
 * @param partition of that topic, as the letter says
 * @param offset likewise
 * @param attempt how often the input has failed
 * @param source who supplied it; empty when not said
 * @param bytes of the payload
 * @param cut whether the payload was left out as too large
 * @param place where the letter lies
 */
public record Letter(
    String id,
    String key,
    String reason,
    String stage,
    String message,
    String topic,
    String partition,
    String offset,
    int attempt,
    String source,
    int bytes,
    boolean cut,
    RecordPlace place) {
  private static final String PREFIX = "dl.";
  private static final int KEY = 500;

  static Letter of(ConsumerRecord<byte[], byte[]> record) {
    String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    String source = header(record, "source");
    return new Letter(
        record.partition() + ":" + record.offset(),
        key.length() > KEY ? key.substring(0, KEY) + "…" : key,
        dead(record, "reason"),
        dead(record, "stage"),
        dead(record, "message"),
        dead(record, "topic"),
        dead(record, "partition"),
        dead(record, "offset"),
        attempt(record),
        source.isEmpty() ? header(record, "ce_source") : source,
        record.value() == null ? 0 : record.value().length,
        record.headers().lastHeader(PREFIX + "omitted") != null,
        RecordPlace.of(record));
  }

  /** The id of the letter that a record says is dealt with; empty when it is a letter itself. */
  static String dealtWith(ConsumerRecord<byte[], byte[]> record) {
    String replayed = dead(record, "replayed");
    return replayed.isEmpty() ? dead(record, "discarded") : replayed;
  }

  private static int attempt(ConsumerRecord<byte[], byte[]> record) {
    try {
      return Integer.parseInt(dead(record, "attempt"));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static String dead(ConsumerRecord<byte[], byte[]> record, String name) {
    return header(record, PREFIX + name);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The letter as the API has it. */
  public Map<String, Object> json() {
    return Json.object(
        "id", id,
        "key", key,
        "reason", reason,
        "stage", stage,
        "message", message,
        "topic", topic,
        "partition", partition,
        "offset", offset,
        "attempt", attempt,
        "timestamp", place.at(),
        "source", source,
        "bytes", bytes,
        "cut", cut);
  }
}
