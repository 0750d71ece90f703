package io.rapporteur.contracts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/** Walks a record along its schema and writes it. */
final class RecordWriter {
  private RecordWriter() {}

  static void write(Schema schema, Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    switch (schema.getType()) {
      case RECORD -> writeRecord(schema, (IndexedRecord) value, json);
      case ARRAY -> writeArray(schema.getElementType(), (Collection<?>) value, json);
      case MAP -> writeMap(schema.getValueType(), (Map<?, ?>) value, json);
      case UNION -> write(Unions.valueBranch(schema), value, json);
      case INT -> json.writeNumber((Integer) value);
      case LONG -> writeLong(value, json);
      case FLOAT -> json.writeNumber((Float) value);
      case DOUBLE -> json.writeNumber((Double) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case BYTES -> writeBytes((ByteBuffer) value, json);
      // strings, enums, and any other logical type by its own text
      default -> json.writeString(value.toString());
    }
  }

  private static void writeRecord(Schema schema, IndexedRecord record, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (Schema.Field field : schema.getFields()) {
      json.writeFieldName(field.name());
      write(field.schema(), record.get(field.pos()), json);
    }
    json.writeEndObject();
  }

  private static void writeArray(Schema items, Collection<?> values, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (Object value : values) {
      write(items, value, json);
    }
    json.writeEndArray();
  }

  // sorted, so that equal records give equal text
  private static void writeMap(Schema values, Map<?, ?> map, JsonGenerator json)
      throws IOException {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    json.writeStartObject();
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      json.writeFieldName(entry.getKey());
      write(values, entry.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void writeLong(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Long number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }

  private static void writeBytes(ByteBuffer value, JsonGenerator json) throws IOException {
    byte[] bytes = new byte[value.remaining()];
    value.duplicate().get(bytes);
    json.writeBinary(bytes);
  }
}
