package io.rapporteur.console.opensearch;

import io.rapporteur.console.index.Condition;
import io.rapporteur.console.index.Cursor;
import io.rapporteur.console.index.Facet;
import io.rapporteur.console.index.FoundDocuments;
import io.rapporteur.console.index.RuleHours;
import io.rapporteur.console.index.Stored;
import io.rapporteur.console.json.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the cluster answers to searches over all days. */
final class ClusterHits {
  private static final int MOST_RULES = 2_000;
  private static final long HOUR = 3_600_000;

  private final Nodes nodes;
  private final String prefix;

  ClusterHits(Nodes nodes, String prefix) {
    this.nodes = nodes;
    this.prefix = prefix;
  }

  /** A document found. */
  record Hit(Map<?, ?> json) {
    List<Long> sort() {
      List<?> sort = (List<?>) json.get("sort");
      return List.of((Long) sort.get(0), (Long) sort.get(1));
    }

    Cursor cursor() {
      return new Cursor(sort().get(0), sort().get(1));
    }

    String field(String name) {
      Object values = json.get("fields") instanceof Map<?, ?> fields ? fields.get(name) : null;
      return values instanceof List<?> list && !list.isEmpty() ? (String) list.get(0) : "";
    }

    FoundDocuments.Hit row() {
      String row = field("row");
      return new FoundDocuments.Hit((String) ((Map<?, ?>) Json.parse(row)).get("uri"), row);
    }

    byte[] record() {
      return Base64.getDecoder().decode(field("record"));
    }
  }

  /** An answer. */
  record Page(Map<?, ?> json) {
    private Map<?, ?> inner() {
      return (Map<?, ?>) json.get("hits");
    }

    long total() {
      return (Long) ((Map<?, ?>) inner().get("total")).get("value");
    }

    List<Hit> hits() {
      List<Hit> hits = new ArrayList<>();
      ((List<?>) inner().get("hits")).forEach(each -> hits.add(new Hit((Map<?, ?>) each)));
      return hits;
    }

    private Map<?, ?> counted(String name) {
      // over no index at all there is nothing counted
      return json.get("aggregations") instanceof Map<?, ?> all
              && all.get(name) instanceof Map<?, ?> a
          ? a
          : Map.of("buckets", List.of(), "doc_count", 0L);
    }

    Map<Facet, List<FoundDocuments.Count>> counts(Collection<Facet> facets) {
      Map<Facet, List<FoundDocuments.Count>> counts = new EnumMap<>(Facet.class);
      for (Facet facet : facets) {
        List<FoundDocuments.Count> values = new ArrayList<>();
        for (Object each : (List<?>) counted(facet.label()).get("buckets")) {
          Map<?, ?> bucket = (Map<?, ?>) each;
          values.add(
              new FoundDocuments.Count(
                  (String) bucket.get("key"), ((Long) bucket.get("doc_count")).intValue()));
        }
        counts.put(facet, values);
      }
      return counts;
    }

    /** Whether a facet has so many values that the shards' counts do not add up. */
    boolean inexact(Collection<Facet> facets) {
      return facets.stream()
          .map(facet -> counted(facet.label()).get("doc_count_error_upper_bound"))
          .anyMatch(error -> error instanceof Long most && most > 0);
    }
  }

  private Map<?, ?> ask(Map<String, Object> body) {
    return nodes.ask("POST", Indices.all(prefix, "/_search"), body);
  }

  Page page(Map<String, Object> body) {
    return new Page(ask(body));
  }

  /** Hands on what is found, the newest first, page by page, up to a number. */
  void each(Asking asking, int size, int most, Consumer<Hit> sink) {
    List<String> fields = size > 1_000 ? List.of() : ClusterMatching.FIELDS;
    List<Long> after = null;
    for (int taken = 0; taken < most; ) {
      List<Hit> hits = page(asking.page(size, fields, after)).hits();
      hits.forEach(sink);
      taken += hits.size();
      if (hits.size() < size) {
        return;
      }
      after = hits.get(hits.size() - 1).sort();
    }
  }

  /** Which condition excludes most; null when none does alone. */
  FoundDocuments.Hint hint(Asking asking) {
    if (asking.all().isEmpty()) {
      return null;
    }
    Page counted = page(asking.hints());
    FoundDocuments.Hint best = null;
    for (int i = 0; i < asking.all().size(); i++) {
      int without = ((Long) counted.counted("without" + i).get("doc_count")).intValue();
      if (without > 0 && (best == null || without > best.without())) {
        Condition<?> one = asking.all().get(i);
        best = new FoundDocuments.Hint(one.filter(), one.value(), without);
      }
    }
    return best;
  }

  Optional<Stored> document(String uri) {
    Map<String, Object> body =
        Json.object(
            "size", 1,
            "_source", false,
            "stored_fields", List.of("row", "record", "content"),
            "query", Asking.ids(List.of(uri)),
            // of a document that is just moving from one day to another the later version
            "sort", List.of(Map.of("order.arrived", "desc")));
    List<Hit> hits = page(body).hits();
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Stored(
                hits.get(0).record(), hits.get(0).field("content"), hits.get(0).field("row")));
  }

  Map<String, int[]> ruleHours() {
    long end = System.currentTimeMillis();
    List<Object> ranges = new ArrayList<>();
    for (int i = RuleHours.HOURS; i > 0; i--) {
      ranges.add(Json.object("from", end - i * HOUR + 1, "to", end - (i - 1) * HOUR + 1));
    }
    Map<String, Object> hours =
        Map.of("range", Json.object("field", "order.arrived", "ranges", ranges));
    Map<String, Object> rules =
        Json.object(
            "terms",
            Json.object(
                "field",
                Mapping.field(Facet.RULE),
                "size",
                MOST_RULES,
                "shard_size",
                MOST_RULES * 2),
            "aggs",
            Map.of("hours", hours));
    Page page = page(Json.object("size", 0, "query", Dsl.ALL, "aggs", Map.of("rules", rules)));
    Map<String, int[]> sums = new HashMap<>();
    for (Object each : (List<?>) page.counted("rules").get("buckets")) {
      Map<?, ?> bucket = (Map<?, ?>) each;
      int[] sum = new int[RuleHours.HOURS + 1];
      sum[RuleHours.HOURS] = ((Long) bucket.get("doc_count")).intValue();
      List<?> bars = (List<?>) ((Map<?, ?>) bucket.get("hours")).get("buckets");
      for (int i = 0; i < bars.size(); i++) {
        sum[i] = ((Long) ((Map<?, ?>) bars.get(i)).get("doc_count")).intValue();
      }
      sums.put((String) bucket.get("key"), sum);
    }
    return sums;
  }

  int size() {
    Object count = nodes.ask("POST", Indices.all(prefix, "/_count"), null).get("count");
    return ((Long) count).intValue();
  }
}
