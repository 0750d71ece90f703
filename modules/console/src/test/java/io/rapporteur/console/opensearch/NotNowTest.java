package io.rapporteur.console.opensearch;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.Running;
import io.rapporteur.console.api.AlertOnTopic;
import io.rapporteur.console.api.Described;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.kafka.Clients;
import io.rapporteur.console.kafka.RecordFetcher;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is answered when what the console leans on is gone: 503, as described, and no fault. */
@ExtendWith(BrokerExtension.class)
class NotNowTest {
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

  @TempDir Path data;

  @Test
  void shouldSayThatTheClusterOfTheSearchDoesNotAnswer(TestCluster cluster) throws IOException {
    fill(cluster);
    try (StubCluster search = new StubCluster();
        Running running = Running.on(cluster, data, searchedIn(search))) {
      await().until(() -> running.console.caughtUp() && !search.versions("urn:a").isEmpty());
      Described described = new Described(running);
      search.stop();
      described.get(503, "/documents", "/documents");
      described.get(503, "/document", "/document?uri=urn:a");
      described.get(503, "/document/original", "/document/original?uri=urn:a");
      described.get(503, "/document/explain", "/document/explain?uri=urn:a&q=ferry");
      described.get(503, "/stories/{id}", "/stories/story:1");
      described.get(503, "/alerts", "/alerts");
      described.get(503, "/rules", "/rules");
      described.get(503, "/rules/{id}", "/rules/r1");
      described.get(503, "/pipeline", "/pipeline");
      Map<String, Object> query = Json.object("query", "ferry");
      described.check(503, "post", "/rules/preview", "/rules/preview", query);
      described.get(200, "/stories", "/stories");
      described.get(200, "/dead-letters", "/dead-letters");
    }
  }

  private static Map<String, String> searchedIn(StubCluster search) {
    return Map.of(
        "console.search", "opensearch",
        "console.opensearch.url", search.url().toString(),
        "console.opensearch.prefix", "news");
  }

  @Test
  void shouldDoNothingThatCannotBeKeptTrackOf(TestCluster cluster) throws IOException {
    fill(cluster);
    Files.createDirectories(data.resolve("audit.log"));
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(() -> running.console.caughtUp());
      Described described = new Described(running);
      Map<String, Object> rule = Json.object("rule", Json.object("id", "r2", "query", "ferry"));
      described.check(503, "put", "/rules/{id}", "/rules/r2", rule, "If-None-Match", "*");
      String etag = running.get("/rules/r1").headers().firstValue("ETag").orElseThrow();
      described.check(503, "delete", "/rules/{id}", "/rules/r1", null, "If-Match", etag);
      described.check(503, "post", "/rules/{id}/backfill", "/rules/r1/backfill", Json.object());
      Map<String, Object> letters = Json.object("reason", "bad-json");
      described.check(503, "post", "/dead-letters/replay", "/dead-letters/replay", letters);
      Map<String, Object> discard = Json.object("ids", List.of("0:0"), "note", "known");
      described.check(503, "post", "/dead-letters/discard", "/dead-letters/discard", discard);
      described.get(404, "/rules/{id}", "/rules/r2");
      described.get(200, "/rules/{id}", "/rules/r1");
    }
  }

  /** Which {@code Front} answers with 503. */
  @Test
  void shouldSayThatKafkaDoesNotAnswer(TestCluster cluster) {
    Map<String, String> nobody =
        Map.of(
            "bootstrap.servers", "127.0.0.1:1",
            "kafka.consumer.default.api.timeout.ms", "300",
            "kafka.consumer.request.timeout.ms", "200");
    try (Clients clients = new Clients(cluster.config(nobody));
        RecordFetcher fetcher = new RecordFetcher(clients)) {
      assertThatThrownBy(() -> fetcher.at("none", 0, 0)).isInstanceOf(ConsoleException.class);
      assertThatThrownBy(() -> fetcher.of("none", "a", 0, record -> true))
          .isInstanceOf(ConsoleException.class);
      assertThatThrownBy(() -> fetcher.ends("none"))
          .isInstanceOf(ConsoleException.class)
          .hasMessageContaining("Kafka does not answer");
    }
  }

  private static void fill(TestCluster cluster) {
    cluster.produce(
        cluster.topics().annotated(), "urn:a", AnnotatedDocument.class, annotated("urn:a").build());
    Story story =
        Story.newBuilder()
            .setId("story:1")
            .setHeadline("Ferry line to reopen")
            .setLanguage("en")
            .setDocuments(1)
            .setWitnesses(1)
            .build();
    cluster.produce(cluster.topics().stories(), "story:1", Story.class, story);
    AlertOnTopic.put(cluster, NOON);
    Rule rule = Rule.newBuilder().setId("r1").setQuery("ferry").build();
    cluster.produce(cluster.topics().rules(), "r1", Rule.class, rule);
    cluster.produce(
        cluster.topics().deadLetters(),
        "urn:bad",
        new byte[] {'{'},
        Map.of(
            "dl.reason", "bad-json",
            "dl.stage", "intake/parse",
            "dl.topic", cluster.topics().inbox()));
  }
}
