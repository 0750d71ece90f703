package io.rapporteur.console.opensearch;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.index.Arrival;
import io.rapporteur.console.index.Holdings;
import io.rapporteur.console.index.Row;
import io.rapporteur.console.json.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** Documents in the cluster, an index for each day of arrival. */
final class ClusterHoldings implements Holdings {
  /** Written since about the last refresh, which a search does not show yet. */
  private static final int RECENT = 20_000;

  /** Documents asked for at once, and the most places of theirs. */
  private static final int ASKED = 1_000;

  private static final int PLACES = 10_000;

  private final Nodes nodes;
  private final String prefix;
  private final ClusterPatience patience;
  private final Bulk bulk;
  private final CopyProgress progress;
  private final Map<Integer, Long> offsets;

  /** Where earlier versions of the documents lie that come next, and where recent ones do. */
  private final Map<String, Set<String>> places = new HashMap<>();

  private final Map<String, String> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > RECENT;
        }
      };

  private final AtomicLong takenOut = new AtomicLong();
  private volatile long takenOutSent;
  private long takenOutSeen;

  private ClusterHoldings(
      Nodes nodes,
      String prefix,
      ClusterPatience patience,
      CopyProgress progress,
      Map<Integer, Long> begin) {
    this.nodes = nodes;
    this.prefix = prefix;
    this.patience = patience;
    this.bulk = new Bulk(nodes, patience);
    this.progress = progress;
    this.offsets = begin;
  }

  /**
   * Opens what there is; begins anew when it is of another topic, too old, or not whole.
   *
   * @param oldest the first day that is kept
   * @throws ConsoleException when the cluster does not answer or refuses
   */
  static ClusterHoldings open(
      Nodes nodes,
      OpenSearchSettings settings,
      ClusterPatience patience,
      String topic,
      LocalDate oldest) {
    nodes.ask("PUT", "/_index_template/" + settings.prefix(), Mapping.template(settings));
    CopyProgress progress = new CopyProgress(nodes, settings.prefix(), "documents", topic);
    Map<LocalDate, Long> days = days(nodes, settings.prefix());
    CopyProgress.Said said = progress.said();
    if (said == null || !said.usable(topic) || !whole(said, settings.prefix(), days, oldest)) {
      if (progress.begin(said)) {
        days.keySet().forEach(day -> delete(nodes, settings.prefix(), day));
      }
      said = progress.said();
    }
    return new ClusterHoldings(nodes, settings.prefix(), patience, progress, said.offsets());
  }

  private static boolean whole(
      CopyProgress.Said said, String prefix, Map<LocalDate, Long> days, LocalDate oldest) {
    for (String index : said.indices().split(" ")) {
      LocalDate day = Indices.day(prefix, index).orElse(null);
      if (day != null && !day.isBefore(oldest) && !days.containsKey(day)) {
        return false;
      }
    }
    return true;
  }

  /** Days and the bytes of their indices, replicas included. */
  private static Map<LocalDate, Long> days(Nodes nodes, String prefix) {
    String path = "/_cat/indices/" + Indices.pattern(prefix) + "?format=json&bytes=b";
    Map<LocalDate, Long> days = new TreeMap<>();
    try {
      Nodes.Reply reply = nodes.send("GET", path + "&h=index,store.size", null);
      if (!reply.ok() || !(reply.body() instanceof List<?> rows)) {
        throw Nodes.refused(reply);
      }
      for (Object each : rows) {
        Map<?, ?> row = (Map<?, ?>) each;
        String size = (String) row.get("store.size");
        Indices.day(prefix, (String) row.get("index"))
            .ifPresent(day -> days.put(day, size == null ? 0 : Long.parseLong(size)));
      }
      return days;
    } catch (IOException e) {
      throw new ConsoleException(e.getMessage(), e);
    }
  }

  private static void delete(Nodes nodes, String prefix, LocalDate day) {
    nodes.ask("DELETE", "/" + Indices.of(prefix, day) + "?ignore_unavailable=true", null);
  }

  @Override
  public Map<Integer, Long> offsets() {
    return offsets;
  }

  @Override
  public void expect(Set<String> uris) throws IOException {
    flush();
    places.clear();
    List<String> ids = uris.stream().map(IndexedSources::id).toList();
    for (int i = 0; i < ids.size(); i += ASKED) {
      places(ids.subList(i, Math.min(ids.size(), i + ASKED)));
    }
  }

  private void places(List<String> ids) {
    Map<String, Object> asked =
        Json.object(
            "size", PLACES, "_source", false, "query", Map.of("ids", Map.of("values", ids)));
    Map<?, ?> found = nodes.ask("POST", Indices.all(prefix, "/_search"), asked);
    for (Object each : (List<?>) ((Map<?, ?>) found.get("hits")).get("hits")) {
      Map<?, ?> hit = (Map<?, ?>) each;
      places
          .computeIfAbsent((String) hit.get("_id"), id -> new HashSet<>())
          .add((String) hit.get("_index"));
    }
  }

  @Override
  public boolean holds(String uri) {
    String id = IndexedSources.id(uri);
    return places.containsKey(id) || recent.containsKey(id);
  }

  @Override
  public void put(Arrival arrival, Row row) {
    String id = IndexedSources.id(row.uri());
    String own = Indices.of(prefix, arrival.day());
    leave(id, own, arrival.offset());
    bulk.index(own, id, arrival.offset(), IndexedSources.of(arrival, row));
    recent.put(id, own);
  }

  @Override
  public void remove(String uri, long offset) {
    String id = IndexedSources.id(uri);
    leave(id, "", offset);
    places.remove(id);
    recent.remove(id);
  }

  /** Takes a document out of all indices but one. */
  private void leave(String id, String but, long offset) {
    Set<String> all = new HashSet<>(places.getOrDefault(id, Set.of()));
    if (recent.containsKey(id)) {
      all.add(recent.get(id));
    }
    all.remove(but);
    for (String index : all) {
      bulk.delete(index, id, offset);
      takenOut.incrementAndGet();
    }
  }

  @Override
  public void flush() throws IOException {
    bulk.flush();
    takenOutSent = takenOut.get();
  }

  @Override
  public boolean refresh() {
    long sent = takenOutSent;
    if (sent != takenOut.get()) {
      return false;
    }
    if (sent != takenOutSeen) {
      nodes.ask("POST", Indices.all(prefix, "/_refresh"), null);
      takenOutSeen = sent;
    }
    return true;
  }

  @Override
  public void commit(Map<Integer, Long> positions) throws IOException {
    flush();
    List<String> indices = new ArrayList<>();
    days(nodes, prefix).keySet().forEach(day -> indices.add(Indices.of(prefix, day)));
    progress.say(String.join(" ", indices), positions);
  }

  @Override
  public void expire(LocalDate oldest) {
    for (LocalDate day : days(nodes, prefix).keySet()) {
      if (day.isBefore(oldest)) {
        delete(nodes, prefix, day);
      }
    }
  }

  @Override
  public int count() {
    return days(nodes, prefix).size();
  }

  @Override
  public LocalDate first() {
    return days(nodes, prefix).keySet().stream().findFirst().orElse(null);
  }

  @Override
  public long bytes() {
    return days(nodes, prefix).values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public String complaint() {
    return bulk.rejected() == 0
        ? ""
        : "OpenSearch did not take " + bulk.rejected() + " documents: " + bulk.rejection();
  }

  @Override
  public void stopping() {
    patience.stop();
  }

  @Override
  public void close() {
    // the follower has flushed; the client has nothing to be closed
    patience.stop();
  }
}
