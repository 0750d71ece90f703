package io.rapporteur.console.browser;

import io.rapporteur.console.Console;
import io.rapporteur.console.TestBackend;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.Awaitility;

/** A console over topics that a test writes to itself. */
final class Newsroom implements AutoCloseable {
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

  private final Map<String, Set<String>> put = new HashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final TestCluster cluster;
  private final TestBackend backend;
  private final Console console;

  private Newsroom(TestCluster cluster, TestBackend backend, Console console) {
    this.cluster = cluster;
    this.backend = backend;
    this.console = console;
  }

  static Newsroom open() {
    try {
      Path data = Files.createTempDirectory("rapporteur-browser");
      TestCluster cluster =
          TestCluster.on(EmbeddedBroker.shared(), "transport", "economy", "politics");
      Map<String, String> changes =
          Map.of("console.port", "0", "console.data.dir", data.toString());
      TestBackend backend = new TestBackend(cluster);
      return new Newsroom(
          cluster, backend, Console.start(cluster.config(changes), backend, "test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address without a slash at its end. */
  String url() {
    return console.address();
  }

  /** The link as it is printed. */
  String link() {
    return console.link();
  }

  TestCluster cluster() {
    return cluster;
  }

  TestBackend backend() {
    return backend;
  }

  Newsroom put(AnnotatedDocument document) {
    String topic = cluster.topics().annotated();
    return put("documents", topic, document.getUri(), AnnotatedDocument.class, document);
  }

  void withdraw(String uri) {
    put.get("documents").remove(uri);
    cluster.produce(cluster.topics().annotated(), uri, AnnotatedDocument.class, null);
  }

  Newsroom put(Document document) {
    cluster.produce(cluster.topics().documents(), document.getUri(), Document.class, document);
    return this;
  }

  Newsroom put(Story story) {
    String memberships = cluster.topics().memberships();
    story.getMembers().forEach(m -> cluster.produce(memberships, m.getUri(), Membership.class, m));
    return put("stories", cluster.topics().stories(), story.getId(), Story.class, story);
  }

  /** Takes a story away, which went into another, or null for none. */
  void merge(String id, String into) {
    put.get("stories").remove(id);
    Map<String, String> headers = into == null ? Map.of() : Map.of("merged-into", into);
    cluster.produce(cluster.topics().stories(), id, null, headers);
  }

  Newsroom put(Rule rule) {
    cluster.produce(cluster.topics().rules(), rule.getId(), Rule.class, rule);
    return this;
  }

  Newsroom put(RuleReport report) {
    String topic = cluster.topics().ruleReports();
    cluster.produce(topic, report.getRule(), RuleReport.class, report);
    return this;
  }

  Newsroom put(Alert alert) {
    return put("alerts", cluster.topics().alerts(), alert.getId(), Alert.class, alert);
  }

  /** An input that could not be processed. */
  Newsroom letter(String key, String payload, String reason, String message) {
    return letter(key, payload, reason, message, "feeds.example");
  }

  Newsroom letter(String key, String payload, String reason, String message, String source) {
    put.computeIfAbsent("dead-letters", r -> new HashSet<>()).add(key);
    cluster.produce(
        cluster.topics().deadLetters(),
        key,
        payload.getBytes(StandardCharsets.UTF_8),
        Map.of(
            "dl.reason",
            reason,
            "dl.stage",
            "intake",
            "dl.message",
            message,
            "dl.topic",
            cluster.topics().inbox(),
            "dl.partition",
            "0",
            "dl.offset",
            "1",
            "dl.attempt",
            "1",
            "source",
            source));
    return this;
  }

  /** Letters that wait no more. */
  void dealtWith(String... keys) {
    put.get("dead-letters").removeAll(Set.of(keys));
  }

  /** Waits until all that was put can be seen. */
  void settle() {
    put.forEach(
        (resource, ids) ->
            Awaitility.await(resource)
                .atMost(TestCluster.PATIENCE)
                .until(() -> total(resource), total -> total == ids.size()));
  }

  private int total(String resource) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/api/v1/" + resource + "?limit=1"))
            .header("Authorization", "Bearer " + console.token())
            .build();
    Matcher total = TOTAL.matcher(http.send(request, BodyHandlers.ofString()).body());
    return total.find() ? Integer.parseInt(total.group(1)) : -1;
  }

  private <T extends SpecificRecord> Newsroom put(
      String resource, String topic, String key, Class<T> type, T value) {
    put.computeIfAbsent(resource, r -> new HashSet<>()).add(key);
    cluster.produce(topic, key, type, value);
    return this;
  }

  @Override
  public void close() {
    console.close();
    cluster.close();
  }
}
