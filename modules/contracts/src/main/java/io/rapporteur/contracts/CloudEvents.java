package io.rapporteur.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.config.RapporteurConfig;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Adds the attributes of CloudEvents 1.0 as headers ({@code ce_id} and so on, binary mode of the
 * Kafka binding) to what applications write. Topics inside an application are left as they are, and
 * so are dead letters: they carry the headers of their input, to be replayed with.
 */
public final class CloudEvents {
  private static final String CONTENT_TYPE = "content-type";
  private static final int ID_BYTES = 16;

  /** Adds nothing. */
  public static final CloudEvents NONE = new CloudEvents(null, "");

  private final Topics topics;
  private final String source;

  /**
   * @param topics names; null for no headers at all
   * @param source what {@code ce_source} says: a path that names the application
   */
  public CloudEvents(Topics topics, String source) {
    this.topics = topics;
    this.source = source;
  }

  /**
   * Those of an application, as configured.
   *
   * @param id the application's
   */
  public static CloudEvents of(RapporteurConfig config, String id) {
    return config.cloudEvents() ? new CloudEvents(config.topics(), "/" + id) : NONE;
  }

  /**
   * The headers of a record, which are left as they are.
   *
   * @param key UTF-8
   * @param value null for what is taken back
   * @param given its headers so far
   * @param timestamp of the record, milliseconds since the epoch
   */
  public Headers of(String topic, byte[] key, byte[] value, Headers given, long timestamp) {
    if (topics == null
        || !topic.startsWith(topics.prefix() + ".")
        || topic.equals(topics.deadLetters())) {
      return given;
    }
    // outputs of one input share their headers
    Headers headers = new RecordHeaders(given.toArray());
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", id(topic, key, value, timestamp));
    put(headers, "ce_source", source);
    put(headers, "ce_type", type(topic, value));
    put(headers, "ce_subject", new String(key, UTF_8));
    put(headers, "ce_time", Instant.ofEpochMilli(Math.max(0, timestamp)).toString());
    if (value != null && headers.lastHeader(CONTENT_TYPE) == null) {
      put(headers, CONTENT_TYPE, "application/vnd.confluent.avro");
    }
    return headers;
  }

  /**
   * {@code io.rapporteur.annotated}, {@code io.rapporteur.route}; what is taken back is removed.
   */
  private String type(String topic, byte[] value) {
    String local = topics.isRoute(topic) ? "route" : topic.substring(topics.prefix().length() + 1);
    return "io.rapporteur." + local + (value == null ? ".removed" : "");
  }

  /** The same for a record that is made once more after a failure, and for no other. */
  private static String id(String topic, byte[] key, byte[] value, long timestamp) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(topic.getBytes(UTF_8));
      digest.update(
          ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
              .putLong(timestamp)
              .putInt(key.length)
              .array());
      digest.update(key);
      if (value != null) {
        digest.update(value);
      }
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private static void put(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(UTF_8));
  }
}
