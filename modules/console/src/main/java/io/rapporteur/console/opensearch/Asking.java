package io.rapporteur.console.opensearch;

import io.rapporteur.console.index.Asked;
import io.rapporteur.console.index.Condition;
import io.rapporteur.console.index.Facet;
import io.rapporteur.console.json.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked, condition by condition, as the cluster is asked it. */
final class Asking {
  static final int MOST_VALUES = 50;

  /** Values of a facet that a shard counts: counts are exact when there are no more. */
  private static final int SHARD_VALUES = 5_000;

  private static final Condition.Language<Map<String, Object>> LANGUAGE =
      new Condition.Language<>() {
        @Override
        public Map<String, Object> since(long time) {
          return arrived("gte", time);
        }

        @Override
        public Map<String, Object> before(long time) {
          return arrived("lt", time);
        }

        @Override
        public Map<String, Object> having(Facet facet, String value) {
          return Map.of("term", Map.of(Mapping.field(facet), value));
        }

        @Override
        public Map<String, Object> uris(Set<String> uris) {
          return ids(uris);
        }

        @Override
        public Map<String, Object> without(Set<String> uris) {
          return Map.of("bool", Map.of("must_not", List.of(ids(uris))));
        }
      };

  private final Asked asked;
  private final List<Condition<Map<String, Object>>> all;
  private final Set<String> gone;

  /**
   * @param query of the asked query; null for all
   * @param gone uris of documents withdrawn a moment ago
   */
  Asking(Asked asked, Map<String, Object> query, Set<String> gone) {
    this.asked = asked;
    this.gone = gone;
    all = Condition.of(asked, query, LANGUAGE);
  }

  private static Map<String, Object> arrived(String bound, long time) {
    return Map.of("range", Map.of("order.arrived", Map.of(bound, time)));
  }

  static Map<String, Object> ids(Collection<String> uris) {
    return Map.of("ids", Map.of("values", uris.stream().map(IndexedSources::id).toList()));
  }

  /** All conditions together, but for one; null to leave out none. */
  Map<String, Object> query(Condition<Map<String, Object>> without) {
    Map<String, Object> bool = Json.object();
    bool.put("filter", all.stream().filter(one -> one != without).map(Condition::query).toList());
    if (!gone.isEmpty()) {
      bool.put("must_not", List.of(ids(gone)));
    }
    return Map.of("bool", bool);
  }

  List<Condition<Map<String, Object>>> all() {
    return all;
  }

  /**
   * A request for a page.
   *
   * @param fields that are handed out with each row
   * @param after sort values of the row before; null for the first page
   */
  Map<String, Object> page(int size, List<String> fields, List<Long> after) {
    String first = asked.byPublished() ? "order.published" : "order.arrived";
    Map<String, Object> body =
        Json.object(
            "size",
            size,
            "track_total_hits",
            true,
            "_source",
            false,
            "query",
            query(null),
            "sort",
            List.of(
                Map.of(first, Map.of("order", "desc")),
                Map.of("order.tie", Map.of("order", "desc"))));
    if (fields.isEmpty()) {
      body.put("stored_fields", "_none_");
    } else {
      body.put("stored_fields", fields);
    }
    if (after != null) {
      body.put("search_after", after);
    }
    return body;
  }

  /** Counts by facet, and of documents that the index alone cannot answer for. */
  Map<String, Object> counts() {
    Map<String, Object> counts = Json.object();
    for (Facet facet : asked.counted()) {
      counts.put(
          facet.label(),
          Map.of(
              "terms",
              Json.object(
                  "field",
                  Mapping.field(facet),
                  "size",
                  MOST_VALUES,
                  "shard_size",
                  SHARD_VALUES,
                  "order",
                  List.of(Map.of("_count", "desc"), Map.of("_key", "asc")))));
    }
    counts.put("odd", Map.of("filter", Map.of("term", Map.of("odd", true))));
    return counts;
  }

  /** How many there would be without each condition, in their order. */
  Map<String, Object> hints() {
    Map<String, Object> hints = Json.object();
    for (int i = 0; i < all.size(); i++) {
      hints.put("without" + i, Map.of("filter", query(all.get(i))));
    }
    return Json.object("size", 0, "query", Dsl.ALL, "aggs", hints);
  }
}
