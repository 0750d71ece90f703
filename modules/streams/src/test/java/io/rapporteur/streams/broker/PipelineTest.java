package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.ops.SenderThreads;
import io.rapporteur.testkit.MetricsPage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTest {
  static final Duration WAIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "exactly_once_v2, classic",
    "exactly_once_v2, streams",
    "at_least_once, classic",
    "at_least_once, streams"
  })
  void shouldTakeADocumentAllTheWay(String guarantee, String protocol) {
    try (TestTopicsCluster cluster =
            TestTopicsCluster.fresh(
                Map.of("processing.guarantee", guarantee, "group.protocol", protocol));
        Applications running = start(cluster)) {
      cluster.put(rule("ships", "body:ferry", "sea"));
      cluster.feed("urn:a", "The ferry to Varda sails again on Monday.");
      cluster.feed("urn:b", "A quiet day at the harbour office.");
      cluster.send(cluster.topics.inbox(), null, new byte[] {'x', (byte) 0xff}, Map.of());

      await()
          .atMost(WAIT)
          .untilAsserted(
              () -> {
                assertThat(annotated(cluster)).containsOnlyKeys("urn:a", "urn:b");
                assertThat(cluster.read(cluster.topics.deadLetters())).hasSize(1);
              });
      var letter = cluster.read(cluster.topics.deadLetters()).get(0);
      assertThat(letter.value()).isEqualTo(new byte[] {'x', (byte) 0xff});
      assertThat(TestTopicsCluster.header(letter, "dl.reason")).isEqualTo("not-utf8");

      cluster.feed("urn:c", "Another ferry was seen off Varda.");
      await().atMost(WAIT).untilAsserted(() -> assertThat(annotated(cluster)).containsKey("urn:c"));
      assertThat(annotated(cluster).get("urn:c").getRoutes()).containsExactly("sea");
      assertThat(cluster.last(cluster.topics.route("sea"), AnnotatedDocument.class))
          .containsKey("urn:c");

      cluster.send(cluster.topics.inbox(), "urn:c".getBytes(UTF_8), null, Map.of());
      await()
          .atMost(WAIT)
          .untilAsserted(
              () -> {
                assertThat(annotated(cluster)).containsEntry("urn:c", null);
                assertThat(cluster.last(cluster.topics.route("sea"), AnnotatedDocument.class))
                    .containsEntry("urn:c", null);
              });
      assertEveryStreamThreadHasASender(cluster);
    }
  }

  private static void assertEveryStreamThreadHasASender(TestTopicsCluster cluster) {
    String application = cluster.config.applicationIdPrefix() + "-annotate";
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .anyMatch(name -> name.startsWith(application) && name.endsWith("-StreamThread-1"));
    SenderThreads senders = new SenderThreads();
    assertThat(senders.orphaned(application)).isEmpty();
    assertThat(senders.orphaned(application)).isEmpty();
  }

  @Test
  void shouldServeHealthAndMetrics() throws Exception {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Applications running = start(cluster)) {
      cluster.feed("urn:a", "The ferry sails.");
      await()
          .atMost(WAIT)
          .untilAsserted(() -> assertThat(get(running, "/health/ready")).contains("\"UP\""));
      await()
          .atMost(WAIT)
          .untilAsserted(
              () ->
                  assertThat(get(running, "/metrics"))
                      .contains("rapporteur_inputs_total{app=\"annotate\",outcome=\"ok\"")
                      .contains("rapporteur_rules_size")
                      .contains("rapporteur_processing_seconds_bucket"));
      List<String> series =
          get(running, "/metrics").lines().filter(line -> !line.startsWith("#")).toList();
      assertThat(series)
          .as("%d series", series.size())
          .anyMatch(line -> line.startsWith("kafka_stream_alive_stream_threads"))
          .anyMatch(line -> line.startsWith("kafka_consumer_"))
          .noneMatch(line -> line.matches(".*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}.*"))
          .hasSizeLessThan(1_500);
      System.out.println(series.size() + " series for two applications of one thread");
      assertThat(get(running, "/health/live")).contains("\"app\":\"annotate\"", "\"UP\"");
    }
  }

  @Test
  void shouldServeWhatIsDocumentedWithItsAlerts() throws Exception {
    Path root = Path.of("").toAbsolutePath().resolve("../..").normalize();
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Applications running = TestApplications.startAll(cluster.config)) {
      assertThat(MetricsPage.section(root, "Applications"))
          .isEqualTo(MetricsPage.expected(root, get(running, "/metrics"), "alerts.yaml"));
      // the series of Kafka that an alert looks at
      assertThat(get(running, "/metrics"))
          .contains("kafka_stream_alive_stream_threads{app=\"relate\"");
    }
  }

  static Applications start(TestTopicsCluster cluster) {
    return Applications.start(cluster.config, EnumSet.of(App.INTAKE, App.ANNOTATE));
  }

  static Map<String, AnnotatedDocument> annotated(TestTopicsCluster cluster) {
    return cluster.last(cluster.topics.annotated(), AnnotatedDocument.class);
  }

  static Rule rule(String id, String query, String... routes) {
    return Rule.newBuilder().setId(id).setQuery(query).setRoutes(List.of(routes)).build();
  }

  private static String get(Applications running, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + running.managementPort() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
