package io.rapporteur.cli.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.contracts.Author;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Shows records whose values are just bytes. */
final class BytesView implements RecordView {
  private static final int MOST_SHOWN = 500;
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public List<String> lines(ConsumerRecord<byte[], byte[]> record) {
    int size = record.value() == null ? 0 : record.value().length;
    String text = Harmless.line(text(record.value()));
    String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    return List.of(Harmless.line(text(record.key())) + " (" + size + " bytes): " + shown);
  }

  @Override
  public String json(ConsumerRecord<byte[], byte[]> record) {
    return object(record, "payload", text(record.value()));
  }

  static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Key of a record that takes something back, and who did, where it says so. */
  static String takenBack(ConsumerRecord<byte[], byte[]> record) {
    String key = Harmless.line(text(record.key()));
    return Author.of(record.headers()).map(by -> key + " by " + Harmless.line(by)).orElse(key);
  }

  /** Key, place and headers of a record, with one more thing to say: null says just that it is. */
  static String object(ConsumerRecord<byte[], byte[]> record, String name, String value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("key", text(record.key()));
      json.writeStringField("topic", record.topic());
      json.writeNumberField("partition", record.partition());
      json.writeNumberField("offset", record.offset());
      json.writeObjectFieldStart("headers");
      for (Header header : record.headers()) {
        json.writeStringField(header.key(), text(header.value()));
      }
      json.writeEndObject();
      if (value == null) {
        json.writeBooleanField(name, true);
      } else {
        json.writeStringField(name, value);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
