package io.rapporteur.connect;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Timestamp;
import org.apache.kafka.connect.errors.DataException;

/**
 * A type of Avro in Connect's terms: enums are text, a union of null and another type is that type,
 * optional, and timestamps are dates.
 *
 * @param schema Connect's
 * @param convert makes Connect's value of Avro's, never of null
 */
record ConnectType(Schema schema, Function<Object, Object> convert) {

  static ConnectType of(org.apache.avro.Schema avro) {
    return of(avro, false);
  }

  /** The value in Connect's terms; null for null. */
  Object value(Object avro) {
    return avro == null ? null : convert.apply(avro);
  }

  private static ConnectType of(org.apache.avro.Schema avro, boolean optional) {
    return switch (avro.getType()) {
      case STRING, ENUM -> plain(SchemaBuilder.string(), optional, ConnectType::text);
      case INT -> plain(SchemaBuilder.int32(), optional, value -> value);
      case LONG ->
          avro.getLogicalType() == null
              ? plain(SchemaBuilder.int64(), optional, value -> value)
              : plain(Timestamp.builder(), optional, value -> new Date((Long) value));
      case DOUBLE -> plain(SchemaBuilder.float64(), optional, value -> value);
      case FLOAT -> plain(SchemaBuilder.float32(), optional, value -> value);
      case BOOLEAN -> plain(SchemaBuilder.bool(), optional, value -> value);
      case BYTES -> plain(SchemaBuilder.bytes(), optional, value -> (ByteBuffer) value);
      case RECORD -> struct(avro, optional);
      case ARRAY -> array(of(avro.getElementType(), false), optional);
      case MAP -> map(of(avro.getValueType(), false), optional);
      case UNION -> of(branch(avro), true);
      default -> throw new DataException("no type of Connect for " + avro.getType());
    };
  }

  /** Databases do not take U+0000 in a text; one such name would stop a table for all others. */
  private static String text(Object value) {
    return value.toString().replace("\u0000", "");
  }

  private static ConnectType plain(
      SchemaBuilder builder, boolean optional, Function<Object, Object> convert) {
    return new ConnectType(built(builder, optional), convert);
  }

  private static ConnectType struct(org.apache.avro.Schema avro, boolean optional) {
    SchemaBuilder builder = SchemaBuilder.struct().name(avro.getFullName());
    Map<org.apache.avro.Schema.Field, ConnectType> fields = new LinkedHashMap<>();
    for (org.apache.avro.Schema.Field field : avro.getFields()) {
      ConnectType type = of(field.schema(), false);
      builder.field(field.name(), type.schema());
      fields.put(field, type);
    }
    Schema schema = built(builder, optional);
    return new ConnectType(
        schema,
        value -> {
          Struct struct = new Struct(schema);
          fields.forEach(
              (field, type) ->
                  struct.put(field.name(), type.value(((IndexedRecord) value).get(field.pos()))));
          return struct;
        });
  }

  private static ConnectType array(ConnectType items, boolean optional) {
    return plain(
        SchemaBuilder.array(items.schema()),
        optional,
        value -> {
          List<Object> list = new ArrayList<>();
          ((Collection<?>) value).forEach(item -> list.add(items.value(item)));
          return list;
        });
  }

  private static ConnectType map(ConnectType values, boolean optional) {
    return plain(
        SchemaBuilder.map(Schema.STRING_SCHEMA, values.schema()),
        optional,
        value -> {
          Map<String, Object> map = new LinkedHashMap<>();
          ((Map<?, ?>) value).forEach((key, item) -> map.put(key.toString(), values.value(item)));
          return map;
        });
  }

  private static org.apache.avro.Schema branch(org.apache.avro.Schema union) {
    List<org.apache.avro.Schema> types =
        union.getTypes().stream()
            .filter(type -> type.getType() != org.apache.avro.Schema.Type.NULL)
            .toList();
    if (types.size() != 1) {
      throw new DataException("a union of null and one other type is expected, not " + union);
    }
    return types.get(0);
  }

  private static Schema built(SchemaBuilder builder, boolean optional) {
    return (optional ? builder.optional() : builder).build();
  }
}
