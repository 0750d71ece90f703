package io.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.serde.UnreadablePayloadException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Makes rows of records: where the record stood on its topic, whether its value is null, and then
 * the value's own fields, which are null when it is.
 */
final class RowReader {
  private static final int OWN = 5;

  private final Deserializer<? extends SpecificRecord> deserializer;
  private final Schema schema;

  /**
   * @param value schema of the topic's values
   */
  RowReader(Deserializer<? extends SpecificRecord> deserializer, Schema value) {
    this.deserializer = deserializer;
    this.schema = schema(value);
  }

  private static Schema schema(Schema value) {
    Schema time = LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG));
    List<Schema.Field> fields = new ArrayList<>();
    fields.add(new Schema.Field("kafka_key", optional(Schema.create(Schema.Type.STRING))));
    fields.add(new Schema.Field("kafka_partition", Schema.create(Schema.Type.INT)));
    fields.add(new Schema.Field("kafka_offset", Schema.create(Schema.Type.LONG)));
    fields.add(new Schema.Field("kafka_timestamp", time));
    fields.add(new Schema.Field("deleted", Schema.create(Schema.Type.BOOLEAN)));
    for (Schema.Field field : value.getFields()) {
      fields.add(new Schema.Field(field.name(), optional(field.schema()), field.doc()));
    }
    return Schema.createRecord(
        value.getName() + "Row", value.getDoc(), value.getNamespace(), false, fields);
  }

  private static Schema optional(Schema schema) {
    return schema.getType() == Schema.Type.UNION
        ? schema
        : Schema.createUnion(Schema.create(Schema.Type.NULL), schema);
  }

  /** The schema of rows. */
  Schema schema() {
    return schema;
  }

  /** The row of a record; empty when it cannot be read. */
  Optional<GenericRecord> row(ConsumerRecord<byte[], byte[]> record) {
    IndexedRecord value;
    try {
      value = deserializer.deserialize(record.topic(), record.value());
    } catch (UnreadablePayloadException e) {
      return Optional.empty();
    }
    GenericRecord row = new GenericData.Record(schema);
    row.put(0, record.key() == null ? null : new String(record.key(), UTF_8));
    row.put(1, record.partition());
    row.put(2, record.offset());
    row.put(3, Instant.ofEpochMilli(record.timestamp()));
    row.put(4, value == null);
    if (value != null) {
      int fields = value.getSchema().getFields().size();
      for (int i = 0; i < fields; i++) {
        row.put(OWN + i, value.get(i));
      }
    }
    return Optional.of(row);
  }
}
