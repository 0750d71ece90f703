package io.rapporteur.streams.outcome;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Makes dead letters: the original key, bytes and headers, unchanged, and beside them {@code dl.*}
 * headers that say why and where from. A letter that is replayed and fails again carries the
 * headers of its last failure only, with {@code dl.attempt} one higher.
 */
public final class DeadLetters {
  /** Reason code. */
  public static final String REASON = "dl.reason";

  /** Application and stage: {@code annotate/decode}. */
  public static final String STAGE = "dl.stage";

  /** What is wrong, and how to mend it. */
  public static final String MESSAGE = "dl.message";

  /** Topic the input came from. */
  public static final String TOPIC = "dl.topic";

  /** Partition the input came from. */
  public static final String PARTITION = "dl.partition";

  /** Offset of the input. */
  public static final String OFFSET = "dl.offset";

  /** Timestamp of the input, milliseconds since the epoch. */
  public static final String TIMESTAMP = "dl.timestamp";

  /** How many times the input has failed, from 1. */
  public static final String ATTEMPT = "dl.attempt";

  /** Set to the number of bytes when the value was left out because no topic would take it. */
  public static final String OMITTED = "dl.omitted";

  private static final String PREFIX = "dl.";
  private static final int MAX_MESSAGE = 2_000;

  private final String topic;
  private final String application;
  private final long maxBytes;

  /**
   * @param topic the dead-letter topic
   * @param application its name, for {@link #STAGE}
   * @param maxBytes what a record may weigh at most; over it the value is left out, its coordinates
   *     still saying where it is
   */
  public DeadLetters(String topic, String application, long maxBytes) {
    this.topic = topic;
    this.application = application;
    this.maxBytes = maxBytes;
  }

  /** The dead letter of an input. */
  public OutputRecord of(Record<byte[], byte[]> input, RecordMetadata from, Outcome.Rejected why) {
    Headers headers = new RecordHeaders();
    for (Header header : input.headers()) {
      if (!header.key().startsWith(PREFIX)) {
        headers.add(header);
      }
    }
    add(headers, REASON, why.reason());
    add(headers, STAGE, application + "/" + why.stage());
    add(headers, MESSAGE, shortened(why.message()));
    add(headers, TOPIC, from.topic());
    add(headers, PARTITION, from.partition());
    add(headers, OFFSET, from.offset());
    add(headers, TIMESTAMP, input.timestamp());
    add(headers, ATTEMPT, attempts(input.headers()) + 1);
    OutputRecord letter = new OutputRecord(topic, input.key(), input.value(), headers);
    if (letter.size() <= maxBytes) {
      return letter;
    }
    add(headers, OMITTED, input.value() == null ? 0 : input.value().length);
    return new OutputRecord(topic, null, null, headers);
  }

  private static int attempts(Headers headers) {
    Header last = headers.lastHeader(ATTEMPT);
    if (last == null || last.value() == null) {
      return 0;
    }
    try {
      return Math.max(0, Integer.parseInt(new String(last.value(), StandardCharsets.UTF_8)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String shortened(String message) {
    String text = message == null ? "" : message;
    return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…";
  }

  private static void add(Headers headers, String name, Object value) {
    headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
  }
}
