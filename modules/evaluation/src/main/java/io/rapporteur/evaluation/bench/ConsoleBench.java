package io.rapporteur.evaluation.bench;

import io.rapporteur.cli.Directories;
import io.rapporteur.console.Backend;
import io.rapporteur.console.Console;
import io.rapporteur.evaluation.ShippedReader;
import io.rapporteur.model.AnnotatedDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures the console over a broker of its own: how fast it indexes, how long a search with all
 * facets takes while more arrive, and whether a stream of the wire counts every document at a
 * thousand a second.
 */
final class ConsoleBench {
  private static final int MODELS = 1_500;
  private static final int SEARCHES = 400;
  private static final int ARRIVING = 200;
  private static final int LIVE = 1_000;
  private static final int LIVE_SECONDS = 60;
  private static final List<String> QUERIES =
      List.of(
          "",
          "ceasefire",
          "place:tbilisi AND grain",
          "country:NO AND NOT oslo",
          "person:kovac OR person:silva",
          "\"grain exports\"",
          "vaccin* AND figure.percent:[20 TO 30]",
          "headline:talks AND organisation:\"world bank\"",
          "(nairobi lisbon hanoi warsaw)@2",
          "fn:ordered(central bank)");

  private final PrintWriter out;
  private final String openSearch;
  private final HttpClient client = HttpClient.newHttpClient();
  private Console console;

  /**
   * @param openSearch address of a cluster that keeps the documents; null for an index of its own
   */
  ConsoleBench(PrintWriter out, String openSearch) {
    this.out = out;
    this.openSearch = openSearch;
  }

  /**
   * All of it.
   *
   * @param within milliseconds that a search may take, 95 of 100 times, and then nothing but
   *     searches is measured; null to measure all
   * @return false when searches took longer
   */
  boolean measure(Path root, int documents, int bytes, Integer within)
      throws IOException, InterruptedException {
    List<AnnotatedDocument> read = new ArrayList<>();
    BenchDocuments made = new BenchDocuments(7);
    ShippedReader reader = new ShippedReader();
    for (int i = 0; i < MODELS; i++) {
      read.add(reader.apply(made.next(i, bytes)));
    }
    try (BenchCluster cluster = BenchCluster.start(root)) {
      ConsoleLoad load = new ConsoleLoad(cluster, read);
      load.burst(documents);
      Path data = root.resolve("console");
      Map<String, String> settings = settings(data);
      long start = System.nanoTime();
      try (Console started =
          Console.start(cluster.configuration().with(settings), none(), "bench")) {
        console = started;
        while (!console.caughtUp()) {
          LockSupport.parkNanos(50_000_000);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say(
            "indexed %d documents of %d bytes: %.0f a second",
            documents, bytes, documents / seconds);
        kept();
        long taken = searches(load);
        if (within == null) {
          live(load);
          kept();
        }
        return within == null || taken <= within;
      } finally {
        Directories.delete(data);
      }
    }
  }

  private Map<String, String> settings(Path data) {
    Map<String, String> settings = new HashMap<>();
    settings.put("console.port", "0");
    settings.put("console.data.dir", data.toString());
    if (openSearch != null) {
      settings.put("console.search", "opensearch");
      settings.put("console.opensearch.url", openSearch);
      settings.put("console.opensearch.prefix", "bench-" + System.currentTimeMillis());
      settings.put("console.opensearch.replicas", "0");
    }
    return settings;
  }

  /** Says how many documents there are, and how large what holds them is. */
  private void kept() throws IOException, InterruptedException {
    say("kept: %s", get("/pipeline").replaceAll(".*(\"index\":\\{[^}]*}).*", "$1"));
  }

  /** Nothing here asks for changes. */
  private static Backend none() {
    return (Backend)
        Proxy.newProxyInstance(
            ConsoleBench.class.getClassLoader(),
            new Class<?>[] {Backend.class},
            (proxy, method, arguments) -> List.of());
  }

  /** Milliseconds that 95 of 100 searches took at most. */
  private long searches(ConsoleLoad load) throws IOException, InterruptedException {
    for (int i = 0; i < SEARCHES / 4; i++) {
      get(search(i));
    }
    AtomicBoolean stop = new AtomicBoolean();
    Thread arriving = load.steady(ARRIVING, stop);
    long[] millis = new long[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      long start = System.nanoTime();
      get(search(i));
      millis[i] = (System.nanoTime() - start) / 1_000_000;
      LockSupport.parkNanos(50_000_000);
    }
    stop.set(true);
    arriving.join();
    Latencies latencies = new Latencies(millis);
    say(
        "search with six facets while %d a second arrive: p50 %d ms, p95 %d ms, p99 %d ms (%d)",
        ARRIVING,
        latencies.percentile(50),
        latencies.percentile(95),
        latencies.percentile(99),
        latencies.count());
    return latencies.percentile(95);
  }

  private static String search(int i) {
    String query = QUERIES.get(i % QUERIES.size());
    return "/documents?facets=all&limit=50&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private void live(ConsoleLoad load) throws IOException, InterruptedException {
    String[] counts = {""};
    var response = client.send(to("/stream"), BodyHandlers.ofInputStream());
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  if (line.startsWith("data: {\"rate\"") && line.contains("matched")) {
                    counts[0] = line;
                  }
                }
              } catch (IOException e) {
                counts[0] += " (closed)";
              }
            },
            "bench-stream");
    reader.setDaemon(true);
    reader.start();
    int before = load.put();
    long heap = heap();
    AtomicBoolean stop = new AtomicBoolean();
    Thread arriving = load.steady(LIVE, stop);
    LockSupport.parkNanos(LIVE_SECONDS * 1_000_000_000L);
    stop.set(true);
    arriving.join();
    int sent = load.put() - before;
    long deadline = System.nanoTime() + 120_000_000_000L;
    while (!counts[0].contains("\"matched\":" + sent + ",") && System.nanoTime() < deadline) {
      LockSupport.parkNanos(100_000_000);
    }
    say("live: sent %d in %d s, told %s", sent, LIVE_SECONDS, counts[0]);
    say("heap in use after collection: %d MB before, %d MB after", heap >> 20, heap() >> 20);
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private HttpRequest to(String path) {
    return HttpRequest.newBuilder(URI.create(console.address() + "/api/v1" + path))
        .header("Authorization", "Bearer " + console.token())
        .build();
  }

  private String get(String path) throws IOException, InterruptedException {
    var response = client.send(to(path), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private void say(String line, Object... values) {
    out.println(String.format(java.util.Locale.ROOT, line, values));
    out.flush();
  }
}
