package io.rapporteur.cli.watch;

import io.rapporteur.cli.Style;
import io.rapporteur.cli.Terminal;
import io.rapporteur.cli.show.DocumentSummary;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Shows records of the model: documents in full, anything else as its JSON. */
final class ModelView<T extends SpecificRecord> implements RecordView {
  private final AvroDeserializer<T> deserializer;
  private final Terminal terminal;

  ModelView(AvroDeserializer<T> deserializer, Terminal terminal) {
    this.deserializer = deserializer;
    this.terminal = terminal;
  }

  @Override
  public List<String> lines(ConsumerRecord<byte[], byte[]> record) {
    String key = Harmless.line(BytesView.text(record.key()));
    try {
      T value = deserializer.deserialize(record.topic(), record.value());
      if (value == null) {
        return List.of(
            terminal.style(Style.YELLOW, "withdrawn") + " " + BytesView.takenBack(record));
      }
      return value instanceof AnnotatedDocument document
          ? DocumentSummary.brief(terminal).of(document)
          : List.of(Harmless.json(ModelJson.toJson(value)));
    } catch (UnreadablePayloadException e) {
      return List.of(
          terminal.style(Style.RED, "unreadable")
              + " "
              + key
              + ": "
              + Harmless.line(e.getMessage()));
    }
  }

  @Override
  public String json(ConsumerRecord<byte[], byte[]> record) {
    try {
      T value = deserializer.deserialize(record.topic(), record.value());
      return value == null ? BytesView.object(record, "withdrawn", null) : ModelJson.toJson(value);
    } catch (UnreadablePayloadException e) {
      return BytesView.object(record, "error", e.getMessage());
    }
  }
}
