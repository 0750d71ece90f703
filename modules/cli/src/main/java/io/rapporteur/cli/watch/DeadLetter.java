package io.rapporteur.cli.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.rapporteur.cli.show.Harmless;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record of the dead-letter topic: an input as it came, and why it could not be processed. Its
 * {@code id}, partition and offset on the dead-letter topic, is what commands name it by.
 */
public final class DeadLetter {
  /** What the headers of a dead letter begin with; see docs/topics.md. */
  static final String PREFIX = "dl.";

  /** On a mark: the id of a letter that was put back, or that nobody wants any more. */
  static final String REPLAYED = "replayed";

  static final String DISCARDED = "discarded";

  private static final int PREVIEW = 120;

  private final ConsumerRecord<byte[], byte[]> record;

  /** Reads a record of the dead-letter topic. */
  public DeadLetter(ConsumerRecord<byte[], byte[]> record) {
    this.record = record;
  }

  /** Those of a topic's records that nobody has dealt with, oldest first. */
  public static List<DeadLetter> waiting(List<DeadLetter> records) {
    Set<String> done = new HashSet<>();
    records.forEach(record -> done.add(record.dealtWith()));
    return records.stream()
        .filter(record -> record.dealtWith().isEmpty() && !done.contains(record.id()))
        .sorted(Comparator.comparingLong(letter -> letter.record.timestamp()))
        .toList();
  }

  /** Partition and offset on the dead-letter topic: {@code 3:17}. */
  public String id() {
    return record.partition() + ":" + record.offset();
  }

  /** Reason code. */
  public String reason() {
    return header("reason");
  }

  /** The topic the input came from; empty when the letter does not say. */
  public String topic() {
    return header("topic");
  }

  /**
   * The id of the dead letter that this record says is dealt with: a mark, and no letter itself.
   * Empty for a letter.
   */
  public String dealtWith() {
    String replayed = header(REPLAYED);
    return replayed.isEmpty() ? header(DISCARDED) : replayed;
  }

  /** How often the input has failed. */
  public int attempt() {
    try {
      return Integer.parseInt(header("attempt"));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** Whether the bytes were left out, because no topic would have taken them. */
  boolean isCut() {
    return record.headers().lastHeader(PREFIX + "omitted") != null;
  }

  /** The record as it lies on the topic. */
  public ConsumerRecord<byte[], byte[]> record() {
    return record;
  }

  /** A line for a list. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%-8s %s  %-18s %-20s %s",
        id(),
        Instant.ofEpochMilli(record.timestamp()),
        reason(),
        key().isEmpty() ? "(no key)" : key(),
        header("message"));
  }

  /** All there is to know, for a person. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("dead letter " + id() + ": " + reason());
    lines.add("  why       " + header("message"));
    lines.add("  stage     " + header("stage") + ", attempt " + header("attempt"));
    lines.add(
        "  from      "
            + topic()
            + " partition "
            + header("partition")
            + " offset "
            + header("offset"));
    lines.add("  key       " + (key().isEmpty() ? "(none)" : key()));
    lines.add("  bytes     " + size() + (size() == 0 ? "" : ": " + preview()));
    return lines;
  }

  /** One JSON object on one line. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", id());
      json.writeStringField("key", key());
      for (String name :
          List.of("reason", "stage", "message", "topic", "partition", "offset", "attempt")) {
        json.writeStringField(name, header(name));
      }
      json.writeStringField("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
      json.writeNumberField("bytes", size());
      writePayload(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void writePayload(JsonGenerator json) throws IOException {
    if (record.value() == null) {
      json.writeNullField("payload");
      return;
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record.value())).toString();
      json.writeStringField("payload", text);
    } catch (CharacterCodingException e) {
      json.writeStringField("payloadBase64", Base64.getEncoder().encodeToString(record.value()));
    }
  }

  private int size() {
    return record.value() == null ? 0 : record.value().length;
  }

  private String key() {
    return record.key() == null ? "" : printable(record.key(), 200);
  }

  private String preview() {
    return printable(record.value(), PREVIEW);
  }

  private static String printable(byte[] bytes, int most) {
    String text = new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.UTF_8);
    return Harmless.line(text) + (bytes.length > most ? "…" : "");
  }

  private String header(String name) {
    Header header = record.headers().lastHeader(PREFIX + name);
    return header == null || header.value() == null
        ? ""
        : Harmless.line(new String(header.value(), StandardCharsets.UTF_8));
  }
}
