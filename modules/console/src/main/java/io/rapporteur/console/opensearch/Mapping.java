package io.rapporteur.console.opensearch;

import io.rapporteur.console.index.Facet;
import io.rapporteur.console.json.Json;
import io.rapporteur.rules.engine.IndexedFields;
import io.rapporteur.rules.query.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cluster keeps documents. Fields that queries name stand under {@code rule}, from the one
 * list of fields; words are cut by the console and come separated by spaces, so that they are the
 * words of rules and the cluster needs no plugin.
 */
final class Mapping {
  /** Cut at spaces, nothing else. */
  static final String CUT = "cut";

  /** A word of rules has at most this many chars, since folding makes some longer. */
  private static final int LONGEST_WORD = 8_192;

  private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");

  /** Kept apart from the source and handed out as it is. */
  private static final Map<String, Object> KEPT =
      Json.object("type", "keyword", "index", false, "doc_values", false, "store", true);

  private static final Map<String, Object> SHOWN = Json.object("type", "text", "index", false);

  private Mapping() {}

  /** Where a field of rules is. */
  static String field(Field field) {
    return "rule." + field.label().replace('.', '_');
  }

  /** Where a facet is. */
  static String field(Facet facet) {
    return "facet." + facet.label();
  }

  /** The template of the indices of days. */
  static Map<String, Object> template(OpenSearchSettings settings) {
    return Json.object(
        "index_patterns",
        List.of(Indices.pattern(settings.prefix())),
        "priority",
        200,
        "template",
        Json.object("settings", settings(settings), "mappings", mappings()));
  }

  private static Map<String, Object> settings(OpenSearchSettings settings) {
    return Json.object(
        "number_of_shards",
        settings.shards(),
        "number_of_replicas",
        settings.replicas(),
        "refresh_interval",
        "1s",
        // what was withdrawn is remembered so long, that a console which lags does not bring it
        // back
        "gc_deletes",
        "1h",
        "codec",
        "best_compression",
        "analysis",
        Json.object(
            "tokenizer",
                Json.object(
                    CUT, Json.object("type", "whitespace", "max_token_length", LONGEST_WORD)),
            "analyzer", Json.object(CUT, Json.object("type", "custom", "tokenizer", CUT))));
  }

  private static Map<String, Object> mappings() {
    return Json.object(
        "dynamic", false,
        "_source",
            Json.object("excludes", List.of("rule", "facet", "order", "row", "record", "content")),
        "properties", properties());
  }

  private static Map<String, Object> properties() {
    Map<String, Object> rule = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      rule.put(field(field).substring("rule.".length()), type(field));
    }
    Map<String, Object> facet = new LinkedHashMap<>();
    for (Facet each : Facet.values()) {
      facet.put(each.label(), KEYWORD);
    }
    Map<String, Object> time = Json.object("type", "date");
    Map<String, Object> order = Json.object("type", "long");
    return Json.object(
        "uri", Json.object("type", "keyword", "ignore_above", 8_000),
        "version", Json.object("type", "long"),
        "headline", SHOWN,
        "body", SHOWN,
        "source", SHOWN,
        "language", SHOWN,
        "published", time,
        "arrived", time,
        "rule", Json.object("properties", rule),
        "facet", Json.object("properties", facet),
        "order",
            Json.object(
                "properties", Json.object("arrived", order, "published", order, "tie", order)),
        "odd", Json.object("type", "boolean"),
        "row", KEPT,
        "content", KEPT,
        "record", Json.object("type", "binary", "store", true));
  }

  private static Map<String, Object> type(Field field) {
    if (field.ordered()) {
      return Json.object("type", "double");
    }
    if (!field.words()) {
      return KEYWORD;
    }
    return Json.object(
        "type",
        "text",
        "analyzer",
        CUT,
        // for people who search with other tools
        "search_analyzer",
        "standard",
        "norms",
        false,
        "position_increment_gap",
        IndexedFields.GAP);
  }
}
