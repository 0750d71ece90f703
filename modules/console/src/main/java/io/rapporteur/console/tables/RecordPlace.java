package io.rapporteur.console.tables;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Where a record lies.
 *
 * @param topic its name
 * @param partition of the topic
 * @param offset in the partition
 * @param at the record's timestamp
 */
public record RecordPlace(String topic, int partition, long offset, Instant at) {
  static RecordPlace of(ConsumerRecord<?, ?> record) {
    return new RecordPlace(
        record.topic(),
        record.partition(),
        record.offset(),
        Instant.ofEpochMilli(record.timestamp()));
  }
}
