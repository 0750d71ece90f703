package io.rapporteur.streams.broker;

import static io.rapporteur.streams.broker.PipelineTest.WAIT;
import static io.rapporteur.streams.broker.PipelineTest.annotated;
import static io.rapporteur.streams.broker.PipelineTest.rule;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.live.LiveTable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Rules, entities and alerts while documents flow, on a broker: the test driver hides most of it.
 */
class LiveRulesTest {
  @Test
  void shouldTakeDocumentsOffTheRoutesOfARemovedRuleAndTellOfItAfterARestartToo() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of())) {
      cluster.put(rule("ships", "body:ferry", "sea"));
      cluster.put(rule("mills", "body:mill", "trade"));
      try (Applications running = TestApplications.start(cluster.config)) {
        cluster.feed("urn:a", "A ferry.");
        cluster.feed("urn:b", "A mill.");
        await()
            .atMost(WAIT)
            .until(() -> on(cluster, "sea", "urn:a") && on(cluster, "trade", "urn:b"));

        remove(cluster, "ships");
        await().atMost(WAIT).until(() -> !on(cluster, "sea", "urn:a"));
        assertThat(on(cluster, "trade", "urn:b")).isTrue();
      }
      // removed while nothing ran
      remove(cluster, "mills");
      try (Applications running = TestApplications.start(cluster.config)) {
        await().atMost(WAIT).until(() -> !on(cluster, "trade", "urn:b"));
      }
    }
  }

  @Test
  void shouldStartWithUnreadableRulesOnTheTopicAndKeepTheOthers() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of())) {
      cluster.put(rule("ships", "body:ferry", "sea"));
      cluster.send(cluster.topics.rules(), "torn".getBytes(UTF_8), new byte[] {1, 2}, Map.of());
      cluster.send(
          cluster.topics.rules(), "ships".getBytes(UTF_8), new byte[] {0, 9, 9, 9, 9}, Map.of());
      cluster.send(cluster.topics.entities(), "urn:e".getBytes(UTF_8), new byte[] {3}, Map.of());
      try (Applications running = TestApplications.start(cluster.config)) {
        cluster.feed("urn:a", "A ferry.");
        await().atMost(WAIT).until(() -> on(cluster, "sea", "urn:a"));
        await()
            .atMost(WAIT)
            .untilAsserted(
                () ->
                    assertThat(cluster.last(cluster.topics.ruleReports(), RuleReport.class))
                        .containsOnlyKeys("ships", "torn"));
        assertThat(running.health()).allMatch(app -> app.live());
      }
    }
  }

  @Test
  void shouldNeverMatchADocumentAgainstHalfABatchOfTenThousand() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Applications running = TestApplications.start(cluster.config)) {
      String before = version(cluster, "urn:before");
      // half of the batch, and then nothing for longer than single changes wait
      for (int i = 0; i < 5_000; i++) {
        batched(cluster, i);
      }
      cluster.flush();
      for (int i = 0; i < 20; i++) {
        assertThat(version(cluster, "urn:half" + i)).isEqualTo(before);
      }
      for (int i = 5_000; i < 10_000; i++) {
        batched(cluster, i);
      }
      cluster.flush();
      long written = System.nanoTime();
      await()
          .atMost(WAIT)
          .pollInterval(Duration.ofMillis(200))
          .until(() -> !version(cluster, "urn:after" + System.nanoTime()).equals(before));
      System.out.printf(
          "10,000 rules in force %d ms after the last was written%n",
          (System.nanoTime() - written) / 1_000_000);

      Map<String, Long> versions =
          annotated(cluster).values().stream()
              .collect(
                  Collectors.groupingBy(
                      AnnotatedDocument::getRuleSetVersion, Collectors.counting()));
      assertThat(versions).as("none in between").hasSize(2);
    }
  }

  @Test
  void shouldRecogniseAnEntityPutWhileDocumentsFlow() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Applications running = PipelineTest.start(cluster)) {
      cluster.feed("urn:before", "Critics of Zorblax Quillon spoke in Varda on Monday.");
      await().atMost(WAIT).until(() -> annotated(cluster).containsKey("urn:before"));
      assertThat(annotated(cluster).get("urn:before").getEntities())
          .extracting(Entity::getUri)
          .doesNotContain("urn:ent:zorblax");

      Entity entity =
          Entity.newBuilder()
              .setUri("urn:ent:zorblax")
              .setType(EntityType.organisation)
              .setName("Zorblax Quillon")
              .build();
      cluster.send(
          cluster.topics.entities(),
          entity.getUri().getBytes(UTF_8),
          cluster.writer(Entity.class).serialize(cluster.topics.entities(), entity),
          Map.of());
      await()
          .atMost(WAIT)
          .pollInterval(Duration.ofMillis(300))
          .until(
              () -> {
                String uri = "urn:after" + System.nanoTime();
                cluster.feed(uri, "Critics of Zorblax Quillon spoke in Varda on Monday.");
                await().atMost(WAIT).until(() -> annotated(cluster).containsKey(uri));
                return annotated(cluster).get(uri).getEntities().stream()
                    .anyMatch(e -> e.getUri().equals("urn:ent:zorblax"));
              });
    }
  }

  @Test
  void shouldRaiseAndRevokeAnAlertAcrossApplications() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Applications running = TestApplications.startAll(cluster.config)) {
      Rule ships = rule("ships", "body:ferry", "sea");
      ships.setAlert(new AlertSpec(3, 2, 7_200_000L, 86_400_000L, false));
      cluster.put(ships);
      await()
          .atMost(WAIT)
          .pollInterval(Duration.ofMillis(300))
          .until(
              () -> {
                cluster.feed("urn:probe" + System.nanoTime(), "A ferry, of no known source.");
                return !cluster.read(cluster.topics.route("sea")).isEmpty();
              });
      feed(cluster, "urn:a", "x");
      feed(cluster, "urn:b", "y");
      feed(cluster, "urn:c", "y");
      Alert raised =
          await()
              .atMost(WAIT)
              .until(
                  () ->
                      cluster.last(cluster.topics.alerts(), Alert.class).values().stream()
                          .filter(
                              a -> a.getDocuments().containsAll(List.of("urn:a", "urn:b", "urn:c")))
                          .findFirst(),
                  found -> found.isPresent())
              .orElseThrow();
      for (String uri : raised.getDocuments()) {
        cluster.send(cluster.topics.inbox(), uri.getBytes(UTF_8), null, Map.of());
      }
      await()
          .atMost(WAIT)
          .until(
              () ->
                  cluster.last(cluster.topics.alerts(), Alert.class).get(raised.getId()).getStatus()
                      == AlertStatus.revoked);
    }
  }

  private static void feed(TestTopicsCluster cluster, String uri, String source) {
    cluster.send(
        cluster.topics.inbox(),
        null,
        ("A ferry seen by " + uri).getBytes(UTF_8),
        Map.of("uri", uri, "source", source));
  }

  private static String version(TestTopicsCluster cluster, String uri) {
    cluster.feed(uri, "A document of its own: " + uri);
    await().atMost(WAIT).until(() -> annotated(cluster).containsKey(uri));
    return annotated(cluster).get(uri).getRuleSetVersion();
  }

  private static void batched(TestTopicsCluster cluster, int number) {
    Rule rule = rule("r" + number, "body:word" + number);
    cluster.sendLater(
        cluster.topics.rules(),
        rule.getId().getBytes(UTF_8),
        cluster.writer(Rule.class).serialize(cluster.topics.rules(), rule),
        Map.of(LiveTable.BATCH, "b1", LiveTable.BATCH_SIZE, "10000"));
  }

  private static void remove(TestTopicsCluster cluster, String rule) {
    cluster.send(cluster.topics.rules(), rule.getBytes(UTF_8), null, Map.of());
  }

  private static boolean on(TestTopicsCluster cluster, String route, String uri) {
    return cluster.last(cluster.topics.route(route), AnnotatedDocument.class).get(uri) != null;
  }
}
