package io.rapporteur.console.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.rapporteur.console.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import javax.net.ssl.SSLContext;

/** Answers as a cluster does, keeps what it is given, and looks closely at every request. */
final class StubCluster implements AutoCloseable {
  private final SSLContext tls;
  private HttpServer server;

  /** By index and id: the version, and the source; null for one that is deleted. */
  final Map<String, Map<String, Kept>> indices = new TreeMap<>();

  /** Statuses of the next bulk requests, before it takes one. */
  final Deque<Integer> refusals = new ConcurrentLinkedDeque<>();

  /** What is wrong with requests, which a test has to find empty. */
  final List<String> wrong = new CopyOnWriteArrayList<>();

  final List<Integer> bulks = new CopyOnWriteArrayList<>();
  final List<String> authorizations = new CopyOnWriteArrayList<>();

  /** When bulk requests came, {@link System#nanoTime}. */
  final List<Long> asked = new CopyOnWriteArrayList<>();

  /** What has to be shown to be let in; null for nothing. */
  String wanted;

  /** Of the documents' indices. */
  Map<?, ?> template;

  /** Of all, by what they are called. */
  private final Map<String, Map<?, ?>> templates = new TreeMap<>();

  /** By id and how often it came: the status of an item instead of its taking; 0 to take it. */
  BiFunction<String, Integer, Integer> items = (id, times) -> 0;

  private final Map<String, Integer> times = new LinkedHashMap<>();

  record Kept(long version, Map<?, ?> source) {}

  StubCluster() throws IOException {
    this(null);
  }

  /**
   * @param tls null for plain HTTP
   */
  StubCluster(SSLContext tls) throws IOException {
    this.tls = tls;
    serve(0);
  }

  private void serve(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    if (tls == null) {
      server = HttpServer.create(address, 0);
    } else {
      HttpsServer secured = HttpsServer.create(address, 0);
      secured.setHttpsConfigurator(new HttpsConfigurator(tls));
      server = secured;
    }
    server.createContext("/", this::handle);
    server.start();
  }

  /** Nobody listens on the port any more. */
  void stop() {
    server.stop(0);
  }

  /** Listens again where it did, with what it has. */
  void again() throws IOException {
    serve(server.getAddress().getPort());
  }

  URI url() {
    String scheme = tls == null ? "http" : "https";
    return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
  }

  OpenSearchSettings settings() {
    return settings("ApiKey hush", null);
  }

  OpenSearchSettings settings(String authorization, Path certificates) {
    return settings(authorization, certificates, false);
  }

  OpenSearchSettings settings(String authorization, Path certificates, boolean facts) {
    return new OpenSearchSettings(List.of(url()), authorization, certificates, "news", 2, 0, facts);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    authorizations.add(authorization);
    if (wanted != null && !wanted.equals(authorization)) {
      answer(exchange, 401, Map.of("error", Map.of("type", "security_exception")));
      return;
    }
    try {
      if (path.equals("/_bulk")) {
        assertThat(exchange.getRequestHeaders().getFirst("Content-Type"))
            .isEqualTo("application/x-ndjson");
        bulk(exchange, body);
      } else if (path.startsWith("/_index_template/")) {
        String name = path.substring("/_index_template/".length());
        templates.put(name, (Map<?, ?>) Json.parse(body));
        template = templates.getOrDefault("news", template);
        answer(exchange, 200, Map.of("acknowledged", true));
      } else if (path.startsWith("/_cat/indices/")) {
        List<Object> rows = new ArrayList<>();
        indices.keySet().stream()
            .filter(index -> index.startsWith("news-20"))
            .forEach(index -> rows.add(Map.of("index", index, "store.size", "10")));
        answer(exchange, 200, rows);
      } else if (path.contains("/_doc/")) {
        document(exchange, path, body);
      } else if (path.endsWith("/_search")) {
        search(exchange, (Map<?, ?>) Json.parse(body));
      } else if (exchange.getRequestMethod().equals("DELETE")) {
        indices.remove(path.substring(1));
        answer(exchange, 200, Map.of());
      } else if (exchange.getRequestMethod().equals("PUT")) {
        indices.put(path.substring(1), new TreeMap<>());
        answer(exchange, 200, Map.of());
      } else if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(indices.containsKey(path.substring(1)) ? 200 : 404, -1);
        exchange.close();
      } else {
        answer(exchange, path.endsWith("/_refresh") ? 200 : 400, Map.of());
      }
    } catch (AssertionError | RuntimeException e) {
      wrong.add(path + ": " + e);
      answer(exchange, 400, Map.of("error", Map.of("type", "wrong")));
    }
  }

  private void bulk(HttpExchange exchange, String body) throws IOException {
    asked.add(System.nanoTime());
    if (!refusals.isEmpty()) {
      answer(exchange, refusals.poll(), Map.of("error", Map.of("type", "busy")));
      return;
    }
    assertThat(body).endsWith("\n").doesNotContain("\r");
    String[] lines = body.split("\n");
    List<Object> results = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Map<?, ?> action = (Map<?, ?>) Json.parse(lines[i]);
      assertThat(action).hasSize(1);
      String kind = (String) action.keySet().iterator().next();
      assertThat(kind).isIn("index", "delete");
      Map<?, ?> target = (Map<?, ?>) action.get(kind);
      assertThat(target.get("version_type")).isEqualTo("external");
      Map<?, ?> source = kind.equals("index") ? (Map<?, ?>) Json.parse(lines[++i]) : null;
      if (source != null) {
        String index = (String) target.get("_index");
        Map<?, ?> properties = (Map<?, ?>) mappings(index).get("properties");
        if (index.startsWith("news-20")) {
          described(source, properties, "");
        } else {
          assertThat(properties.keySet()).as(index).isEqualTo(source.keySet());
        }
      }
      results.add(Map.of(kind, item(target, source)));
    }
    bulks.add(results.size());
    answer(exchange, 200, Json.object("took", 1, "errors", true, "items", results));
  }

  private Map<?, ?> mappings(String index) {
    Map<?, ?> its = templates.getOrDefault(index, template);
    return (Map<?, ?>) ((Map<?, ?>) its.get("template")).get("mappings");
  }

  /** All that queries and lists use has a mapping; the rest is for people to read. */
  private static void described(Map<?, ?> source, Map<?, ?> properties, String path) {
    for (String object : List.of("rule", "facet", "order")) {
      Map<?, ?> inner = (Map<?, ?>) ((Map<?, ?>) properties.get(object)).get("properties");
      assertThat(inner.keySet()).as(object).containsAll(keys((Map<?, ?>) source.get(object)));
    }
    assertThat(keys(source)).contains("uri", "row", "record", "odd");
    assertThat(path).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static <T> java.util.Set<T> keys(Map<?, ?> map) {
    return (java.util.Set<T>) map.keySet();
  }

  private Map<String, Object> item(Map<?, ?> target, Map<?, ?> source) {
    String id = (String) target.get("_id");
    int status = items.apply(id, times.merge(id, 1, Integer::sum));
    if (status != 0) {
      return Map.of("status", status, "error", Map.of("type", "x", "reason", "quotes a document"));
    }
    long version = (Long) target.get("version");
    Map<String, Kept> index =
        indices.computeIfAbsent((String) target.get("_index"), name -> new TreeMap<>());
    Kept before = index.get(id);
    if (before != null && before.version >= version) {
      return Map.of("status", 409, "error", Map.of("type", "version_conflict_engine_exception"));
    }
    index.put(id, new Kept(version, source));
    return Map.of("status", source == null && before == null ? 404 : 200);
  }

  private void document(HttpExchange exchange, String path, String body) throws IOException {
    String[] parts = path.substring(1).split("/_doc/");
    Map<String, Kept> index = indices.computeIfAbsent(parts[0], name -> new TreeMap<>());
    Kept kept = index.get(parts[1]);
    if (exchange.getRequestMethod().equals("PUT")) {
      String query = String.valueOf(exchange.getRequestURI().getQuery());
      boolean refused =
          query.contains("op_type=create") && kept != null
              || query.contains("if_seq_no=") && !query.contains("if_seq_no=" + kept.version);
      if (!refused) {
        long next = kept == null ? 0 : kept.version + 1;
        index.put(parts[1], new Kept(next, (Map<?, ?>) Json.parse(body)));
      }
      answer(exchange, refused ? 409 : 200, Map.of());
    } else if (kept == null) {
      answer(exchange, 404, Map.of());
    } else {
      answer(
          exchange,
          200,
          Map.of("_source", kept.source, "_seq_no", kept.version, "_primary_term", 1));
    }
  }

  /** By ids alone. */
  private void search(HttpExchange exchange, Map<?, ?> body) throws IOException {
    List<?> ids = (List<?>) ((Map<?, ?>) ((Map<?, ?>) body.get("query")).get("ids")).get("values");
    List<Object> hits = new ArrayList<>();
    indices.forEach(
        (name, index) ->
            index.forEach(
                (id, kept) -> {
                  if (ids.contains(id) && kept.source != null && name.startsWith("news-20")) {
                    hits.add(Map.of("_id", id, "_index", name));
                  }
                }));
    answer(exchange, 200, Map.of("hits", Map.of("hits", hits)));
  }

  private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** The version at which a document is held; empty when it is not. */
  synchronized List<Long> versions(String id) {
    return indices.entrySet().stream()
        .filter(index -> index.getKey().startsWith("news-20"))
        .map(index -> index.getValue().get(id))
        .filter(kept -> kept != null && kept.source != null)
        .map(Kept::version)
        .toList();
  }

  /** What an index has, by id. */
  synchronized Map<String, Map<?, ?>> held(String index) {
    Map<String, Map<?, ?>> held = new TreeMap<>();
    indices
        .getOrDefault(index, Map.of())
        .forEach(
            (id, kept) -> {
              if (kept.source != null) {
                held.put(id, kept.source);
              }
            });
    return held;
  }

  @Override
  public void close() {
    stop();
  }
}
