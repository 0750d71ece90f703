package io.rapporteur.contracts.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.rapporteur.contracts.json.ModelJson.UnknownFields;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Reads JSON along a schema into the model's classes. The parser stands on the value to read. */
final class RecordReader {
  private static final SpecificData DATA = SpecificData.get();

  private final JsonParser json;
  private final UnknownFields unknown;

  RecordReader(JsonParser json, UnknownFields unknown) {
    this.json = json;
    this.unknown = unknown;
  }

  Object readAll(Class<? extends SpecificRecord> type) throws IOException {
    json.nextToken();
    Object record = record(DATA.getSchema(type), "");
    if (json.nextToken() != null) {
      throw ModelJsonException.at("", json.currentTokenLocation(), "more text follows it");
    }
    return record;
  }

  private Object value(Schema schema, String path) throws IOException {
    return switch (schema.getType()) {
      case RECORD -> record(schema, path);
      case ARRAY -> array(schema.getElementType(), path);
      case MAP -> map(schema.getValueType(), path);
      case UNION ->
          json.currentToken() == JsonToken.VALUE_NULL
              ? null
              : value(Unions.valueBranch(schema), path);
      case ENUM -> symbol(schema, path);
      case STRING -> text("a string", path);
      case INT ->
          whole(Integer.MIN_VALUE, Integer.MAX_VALUE, "a 32-bit whole number", path).intValue();
      case LONG ->
          schema.getLogicalType() == null
              ? whole(Long.MIN_VALUE, Long.MAX_VALUE, "a whole number", path)
              : instant(path);
      case FLOAT -> (float) number(path);
      case DOUBLE -> number(path);
      case BOOLEAN -> bool(path);
      case BYTES -> ByteBuffer.wrap(binary(path));
      default -> throw new IllegalStateException("the model has no " + schema.getType());
    };
  }

  private Object record(Schema schema, String path) throws IOException {
    expect(JsonToken.START_OBJECT, "an object (" + schema.getName() + ")", path);
    IndexedRecord record = (IndexedRecord) DATA.newRecord(null, schema);
    BitSet seen = new BitSet();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      Schema.Field field = schema.getField(name);
      String inner = path.isEmpty() ? name : path + "." + name;
      if (field == null) {
        refuse(schema, inner);
        json.nextToken();
        json.skipChildren();
        continue;
      }
      if (seen.get(field.pos())) {
        throw problem(inner, "the field is there twice");
      }
      seen.set(field.pos());
      json.nextToken();
      record.put(field.pos(), value(field.schema(), inner));
    }
    for (Schema.Field field : schema.getFields()) {
      if (!seen.get(field.pos())) {
        record.put(field.pos(), standard(field, path));
      }
    }
    return record;
  }

  private Object standard(Schema.Field field, String path) {
    if (!field.hasDefaultValue()) {
      String name = path.isEmpty() ? field.name() : path + "." + field.name();
      throw problem(
          name,
          "the field is missing and has no default; " + describe(field.schema()) + " is needed");
    }
    return DATA.deepCopy(field.schema(), DATA.getDefaultValue(field));
  }

  private void refuse(Schema schema, String path) {
    if (unknown == UnknownFields.REFUSE) {
      String names =
          schema.getFields().stream().map(Schema.Field::name).collect(Collectors.joining(", "));
      throw problem(path, schema.getName() + " has no such field; it has " + names);
    }
  }

  private List<Object> array(Schema items, String path) throws IOException {
    expect(JsonToken.START_ARRAY, "an array", path);
    List<Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(items, path + "[" + values.size() + "]"));
    }
    return values;
  }

  private Map<String, Object> map(Schema values, String path) throws IOException {
    expect(JsonToken.START_OBJECT, "an object", path);
    Map<String, Object> map = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      map.put(key, value(values, path + "." + key));
    }
    return map;
  }

  private Object symbol(Schema schema, String path) throws IOException {
    String symbol = text(describe(schema), path);
    if (!schema.hasEnumSymbol(symbol)) {
      throw problem(path, "\"" + symbol + "\" is not " + describe(schema));
    }
    return DATA.createEnum(symbol, schema);
  }

  private Instant instant(String path) throws IOException {
    String text = text("an ISO 8601 instant such as 2024-02-28T09:30:00Z", path);
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      // a record holds milliseconds, which reach less far than Java's instants
      return Instant.ofEpochMilli(instant.toEpochMilli());
    } catch (DateTimeException | ArithmeticException e) {
      throw problem(
          path, "\"" + text + "\" is not an ISO 8601 instant such as 2024-02-28T09:30:00Z");
    }
  }

  private String text(String wanted, String path) throws IOException {
    expect(JsonToken.VALUE_STRING, wanted, path);
    return json.getText();
  }

  private Long whole(long least, long most, String wanted, String path) throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, wanted, path);
    long value;
    try {
      value = json.getLongValue();
    } catch (IOException e) {
      throw problem(path, json.getText() + " is not " + wanted);
    }
    if (value < least || value > most) {
      throw problem(path, value + " is not " + wanted);
    }
    return value;
  }

  private double number(String path) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      // how the three values without a JSON number are written
      switch (json.getText()) {
        case "NaN":
          return Double.NaN;
        case "Infinity":
          return Double.POSITIVE_INFINITY;
        case "-Infinity":
          return Double.NEGATIVE_INFINITY;
        default:
          throw found("a number", path);
      }
    }
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      throw found("a number", path);
    }
    return json.getDoubleValue();
  }

  private boolean bool(String path) throws IOException {
    JsonToken token = json.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw found("true or false", path);
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private byte[] binary(String path) throws IOException {
    expect(JsonToken.VALUE_STRING, "Base64", path);
    return json.getBinaryValue();
  }

  private void expect(JsonToken wanted, String name, String path) throws IOException {
    if (json.currentToken() != wanted) {
      throw found(name, path);
    }
  }

  private ModelJsonException found(String wanted, String path) throws IOException {
    JsonToken token = json.currentToken();
    String found =
        token == null
            ? "nothing"
            : token.isScalarValue()
                ? json.getText()
                : token.isStructStart() ? token.asString() : token.name();
    String start = found.length() > 40 ? found.substring(0, 40) + "…" : found;
    return problem(path, wanted + " is expected, found " + start);
  }

  private ModelJsonException problem(String path, String problem) {
    return ModelJsonException.at(path, json.currentTokenLocation(), problem);
  }

  private static String describe(Schema schema) {
    return schema.getType() == Schema.Type.ENUM
        ? "one of " + String.join(", ", schema.getEnumSymbols())
        : schema.getType().getName();
  }
}
