package io.rapporteur.contracts.golden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Makes a record in which no field has its default: two items in every list, the last symbol of
 * every enum, the value of every union, and no two texts or numbers alike.
 */
final class Filler {
  private static final Instant BEGIN = Instant.parse("2024-01-02T03:04:05.678Z");

  private int next = 1;

  static <T extends SpecificRecord> T fill(Class<T> type) {
    return type.cast(new Filler().value(SpecificData.get().getSchema(type), type.getSimpleName()));
  }

  private Object value(Schema schema, String name) {
    return switch (schema.getType()) {
      case RECORD -> record(schema);
      case ARRAY -> {
        List<Object> items = new ArrayList<>();
        items.add(value(schema.getElementType(), name));
        items.add(value(schema.getElementType(), name));
        yield items;
      }
      case MAP -> {
        Map<String, Object> map = new TreeMap<>();
        map.put(name + "-key", value(schema.getValueType(), name));
        yield map;
      }
      case UNION -> value(schema.getTypes().get(schema.getTypes().size() - 1), name);
      case ENUM ->
          SpecificData.get()
              .createEnum(schema.getEnumSymbols().get(schema.getEnumSymbols().size() - 1), schema);
      // outside Latin and outside the basic plane, where lengths in bytes, chars and code points
      // part
      case STRING -> name + " " + next++ + " Ք \uD83D\uDCF0";
      case INT -> next++;
      case LONG ->
          schema.getLogicalType() == null
              ? (Object) (10_000_000_000L + next++)
              : BEGIN.plusSeconds(next++);
      case DOUBLE -> next++ + .5;
      case BOOLEAN -> true;
      default -> throw new IllegalStateException("the model has no " + schema.getType());
    };
  }

  private IndexedRecord record(Schema schema) {
    IndexedRecord record = (IndexedRecord) SpecificData.get().newRecord(null, schema);
    for (Schema.Field field : schema.getFields()) {
      record.put(field.pos(), value(field.schema(), field.name()));
    }
    return record;
  }
}
