package io.rapporteur.console.tables;

import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.Alert;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The alerts there are, revoked ones included, by id. */
public final class AlertTable {
  /** An alert and where its record lies. */
  public record Entry(Alert alert, RecordPlace place) {}

  private final Map<String, Entry> alerts = new ConcurrentHashMap<>();
  private final AvroDeserializer<Alert> deserializer;

  AlertTable(AvroDeserializer<Alert> deserializer) {
    this.deserializer = deserializer;
  }

  /** Takes a record; returns the alert as it is now, null when it is gone. */
  Entry take(String id, ConsumerRecord<byte[], byte[]> record) {
    Alert alert = deserializer.deserialize(record.topic(), record.value());
    if (alert == null) {
      alerts.remove(id);
      return null;
    }
    Entry entry = new Entry(alert, RecordPlace.of(record));
    alerts.put(id, entry);
    return entry;
  }

  /** All of them, in no order. */
  public Collection<Entry> all() {
    return alerts.values();
  }
}
