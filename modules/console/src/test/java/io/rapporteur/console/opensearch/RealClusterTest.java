package io.rapporteur.console.opensearch;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.Running;
import io.rapporteur.console.index.ReadModel;
import io.rapporteur.console.index.SearchMeaning;
import io.rapporteur.console.index.Withdrawn;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.Seeds;
import io.rapporteur.testkit.TestCluster;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against a real OpenSearch at {@code -Dopensearch.url}, which .ci/run starts. */
@ExtendWith(BrokerExtension.class)
@EnabledIfSystemProperty(named = "opensearch.url", matches = ".+")
class RealClusterTest {
  static List<Long> seeds() {
    return Seeds.of(20_261_126, 77);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void shouldFindWhatRulesMatchWhenQueriesAreRandom(long seed) throws Exception {
    OpenSearchSettings settings = settings("test-" + Math.floorMod(seed, 1_000_000));
    Nodes nodes = new Nodes(settings);
    SearchMeaning.check(
        seed,
        decoder -> {
          ClusterPatience patience =
              new ClusterPatience(Duration.ofMillis(100), Duration.ofSeconds(20));
          ClusterHoldings holdings =
              ClusterHoldings.open(
                  nodes, settings, patience, "topic " + System.nanoTime(), LocalDate.MIN);
          Withdrawn withdrawn = new Withdrawn();
          ClusterHits hits = new ClusterHits(nodes, settings.prefix());
          return new ReadModel.Backing(
              new Refreshed(holdings, nodes, settings.prefix()),
              new ClusterSearch(hits, withdrawn, new ClusterMatching(decoder)),
              withdrawn);
        });
  }

  private static AnnotatedDocument ferry(String uri) {
    return annotated(uri).headline("Ferry runs").routes("economy").build();
  }

  @Test
  void shouldServeWhatTwoConsolesKeepInOneCluster(
      TestCluster kafka, @TempDir Path one, @TempDir Path other) {
    String prefix = "two-" + Long.toString(System.nanoTime(), 36);
    Map<String, String> changes = changes(prefix);
    String topic = kafka.topics().annotated();
    kafka.produce(topic, "urn:a", AnnotatedDocument.class, ferry("urn:a"));
    Story story =
        Story.newBuilder()
            .setId("story:1")
            .setHeadline("Ferry line to reopen")
            .setLanguage("en")
            .setDocuments(1)
            .setWitnesses(1)
            .build();
    kafka.produce(kafka.topics().stories(), "story:1", Story.class, story);
    Nodes nodes = new Nodes(settings(prefix));
    try (Running first = Running.on(kafka, one, changes);
        Running second = Running.on(kafka, other, changes)) {
      kafka.produce(topic, "urn:b", AnnotatedDocument.class, ferry("urn:b"));
      for (Running each : List.of(first, second)) {
        await().untilAsserted(() -> assertThat(each.total("headline:ferry")).isEqualTo(2));
        assertThat(each.total("fn:ordered(ferry runs)")).isEqualTo(2);
        Map<?, ?> found = Running.object(each.get("/documents?q=ferry&facets=all"));
        assertThat(Json.write(found.get("facets"))).contains("{\"value\":\"economy\"");
        assertThat(found.get("approximate")).isEqualTo(false);
        assertThat(Json.write(Running.object(each.get("/documents?q=ferry&source=Nobody"))))
            .contains("\"without\":2");
        assertThat(each.get("/document?uri=urn:a").statusCode()).isEqualTo(200);
        assertThat(each.get("/rules").statusCode()).isEqualTo(200);
        assertThat(each.get("/pipeline").body()).contains("\"documents\":2");
        assertThat(each.send("POST", "/rules/preview", Map.of("query", "ferry")).body())
            .contains("\"matched\":2");
      }
      await().untilAsserted(() -> assertThat(count(nodes, prefix + "-stories")).isEqualTo(1L));
      kafka.produce(topic, "urn:a", AnnotatedDocument.class, null);
      kafka.produce(kafka.topics().stories(), "story:1", Story.class, null);
      for (Running each : List.of(first, second)) {
        await().untilAsserted(() -> assertThat(each.total("headline:ferry")).isEqualTo(1));
        assertThat(each.get("/document?uri=urn:a").statusCode()).isEqualTo(404);
      }
      await().untilAsserted(() -> assertThat(count(nodes, prefix + "-stories")).isEqualTo(0L));
    }
    try (Running again = Running.on(kafka, one, changes)) {
      assertThat(again.total("headline:ferry")).isEqualTo(1);
    }
  }

  @Test
  void shouldKeepWhatHoldsOfEachKind(TestCluster kafka, @TempDir Path folder) throws Exception {
    String prefix = "kinds-" + Long.toString(System.nanoTime(), 36);
    Nodes nodes = new Nodes(settings(prefix));
    CopiedRecords.check(
        kafka,
        () -> Running.on(kafka, folder, changes(prefix)),
        name -> held(nodes, prefix + "-" + name));
  }

  private static Map<String, String> changes(String prefix) {
    return Map.of(
        "console.search", "opensearch",
        "console.opensearch.url", System.getProperty("opensearch.url"),
        "console.opensearch.prefix", prefix,
        "console.opensearch.replicas", "0",
        "console.opensearch.facts", "true");
  }

  /** What an index has, by id. */
  private static Map<String, Object> held(Nodes nodes, String index) {
    nodes.ask("POST", "/" + index + "/_refresh", null);
    Map<?, ?> found = nodes.ask("GET", "/" + index + "/_search", null);
    Map<String, Object> held = new TreeMap<>();
    for (Object each : (List<?>) ((Map<?, ?>) found.get("hits")).get("hits")) {
      Map<?, ?> hit = (Map<?, ?>) each;
      held.put((String) hit.get("_id"), hit.get("_source"));
    }
    return held;
  }

  private static Object count(Nodes nodes, String index) {
    nodes.ask("POST", "/" + index + "/_refresh", null);
    return nodes.ask("GET", "/" + index + "/_count", null).get("count");
  }

  static OpenSearchSettings settings(String prefix) {
    URI url = URI.create(System.getProperty("opensearch.url"));
    return new OpenSearchSettings(List.of(url), null, null, prefix, 1, 0, false);
  }
}
