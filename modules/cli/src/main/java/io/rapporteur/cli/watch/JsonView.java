package io.rapporteur.cli.watch;

import io.rapporteur.cli.show.Harmless;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Shows records whose values are JSON, as they are. */
final class JsonView implements RecordView {
  @Override
  public List<String> lines(ConsumerRecord<byte[], byte[]> record) {
    return record.value() == null
        ? List.of("withdrawn " + BytesView.takenBack(record))
        : List.of(Harmless.json(BytesView.text(record.value())));
  }

  @Override
  public String json(ConsumerRecord<byte[], byte[]> record) {
    return record.value() == null
        ? BytesView.object(record, "withdrawn", null)
        : BytesView.text(record.value());
  }
}
