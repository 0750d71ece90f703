package io.rapporteur.console.opensearch;

import io.rapporteur.console.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** How the cluster keeps records as {@code watch --json} prints them, from their schema. */
final class SchemaMapping {
  private static final int DEEPEST = 6;

  private SchemaMapping() {}

  static Map<String, Object> of(Schema schema) {
    return Json.object("dynamic", false, "properties", properties(schema, 0));
  }

  private static Map<String, Object> properties(Schema schema, int depth) {
    Map<String, Object> properties = new LinkedHashMap<>();
    schema.getFields().forEach(f -> properties.put(f.name(), type(f.schema(), depth)));
    return properties;
  }

  private static Map<String, Object> type(Schema schema, int depth) {
    return switch (schema.getType()) {
      case UNION -> union(schema, depth);
      case ARRAY -> type(schema.getElementType(), depth);
      case RECORD ->
          depth == DEEPEST ? kept() : Json.object("properties", properties(schema, depth + 1));
      case STRING, ENUM -> text();
      case LONG ->
          Json.object(
              "type",
              schema.getLogicalType() instanceof LogicalTypes.TimestampMillis ? "date" : "long");
      case INT -> Json.object("type", "long");
      case FLOAT, DOUBLE -> Json.object("type", "double");
      case BOOLEAN -> Json.object("type", "boolean");
      default -> kept();
    };
  }

  private static Map<String, Object> union(Schema schema, int depth) {
    List<Schema> values =
        schema.getTypes().stream().filter(each -> each.getType() != Schema.Type.NULL).toList();
    return values.size() == 1 ? type(values.get(0), depth) : kept();
  }

  /** Whole, for counting and sorting, and by its words. */
  private static Map<String, Object> text() {
    return Json.object(
        "type",
        "keyword",
        "ignore_above",
        8_000,
        "fields",
        Json.object("words", Json.object("type", "text")));
  }

  /** Shown and not searched. */
  private static Map<String, Object> kept() {
    return Json.object("type", "object", "enabled", false);
  }
}
