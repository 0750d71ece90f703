package io.rapporteur.cli.watch;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How the records of a topic are shown. Bytes that cannot be read are shown as that. */
public interface RecordView {

  /** For a person; no lines when there is nothing to say. */
  List<String> lines(ConsumerRecord<byte[], byte[]> record);

  /** For a pipe: one JSON object on one line. */
  String json(ConsumerRecord<byte[], byte[]> record);
}
