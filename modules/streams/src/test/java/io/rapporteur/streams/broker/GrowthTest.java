package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.rapporteur.streams.ApplicationFailedException;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.PlainAnalyzer;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.directory.PartitionsChangedException;
import io.rapporteur.streams.directory.TopicWidths;
import io.rapporteur.streams.guarantees.Guarantee;
import io.rapporteur.streams.partitions.Growth;
import io.rapporteur.streams.partitions.GrowthException;
import io.rapporteur.testkit.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Partitions that are added to what applications read: told at once, and mended so that nothing is
 * lost and nothing doubled. The load's seed is printed.
 */
class GrowthTest {
  private static final Duration WAIT = Duration.ofMinutes(2);
  private static final int INPUTS = 600;
  private static final int MORE = 5;

  /** Clients learn of partitions in a second, not in five minutes. */
  private static final Map<String, String> QUICK = Map.of("kafka.metadata.max.age.ms", "1000");

  @Test
  void shouldSayThatPartitionsWereAddedAndHowToMendIt() throws Exception {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of())) {
      try (Applications running = TestApplications.start(cluster.config)) {
        cluster.feed("urn:a", "A ferry.");
        await().atMost(WAIT).until(() -> !cluster.read(cluster.topics.annotated()).isEmpty());
        add(cluster, cluster.topics.documents());

        await()
            .atMost(WAIT)
            .until(() -> running.health().stream().anyMatch(app -> !app.problem().isEmpty()));
        var annotate =
            running.health().stream().filter(a -> a.app().equals("annotate")).findFirst().get();
        assertThat(annotate.ready()).isFalse();
        assertThat(annotate.problem())
            .contains("partitions", "rapporteur topics grow documents", "stop every instance");
      }
      assertThatExceptionOfType(PartitionsChangedException.class)
          .isThrownBy(() -> TestApplications.start(cluster.config))
          .withMessageContaining("rapporteur topics grow documents");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "exactly_once_v2, classic",
    "exactly_once_v2, streams",
    "at_least_once, classic",
  })
  void shouldLoseAndDoubleNothingWhenDocumentsGetPartitionsUnderway(
      String guarantee, String protocol) throws Exception {
    Map<String, String> settings = new java.util.HashMap<>(QUICK);
    settings.put("processing.guarantee", guarantee);
    settings.put("group.protocol", protocol);
    long seed = Seeds.one(1);
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(settings)) {
      Fed fed = new Fed(cluster, new PlainAnalyzer(), seed);
      try (Applications running = TestApplications.startAll(cluster.config)) {
        fed.send(INPUTS);
        await()
            .atMost(WAIT)
            .until(() -> cluster.read(cluster.topics.annotated()).size() > INPUTS / 8);
        add(cluster, cluster.topics.documents());
        fed.send(INPUTS);
        assertThatExceptionOfType(ApplicationFailedException.class)
            .isThrownBy(() -> running.await(WAIT))
            .withMessageContaining("rapporteur topics grow documents");
      }
      // intake alone goes on: what it writes lies where annotate has not looked yet
      int before = cluster.read(cluster.topics.documents()).size();
      try (Applications intake = TestApplications.startIntake(cluster.config)) {
        fed.send(INPUTS);
        // a lag of 0 may be from before anything was sent
        await()
            .atMost(WAIT)
            .until(
                () ->
                    cluster.read(cluster.topics.documents()).size() > before + INPUTS / 2
                        && intake.health().get(0).lag() == 0
                        && intake.health().get(0).ready());
      }
      List<String> steps = new ArrayList<>();
      new Growth(cluster.config, WAIT, steps::add).grow(cluster.topics.documents(), 0);
      assertThat(steps).anyMatch(step -> step.matches(".*changelog: [1-9]\\d* entries moved"));
      assertThat(steps).anyMatch(step -> step.matches(".*: [1-9]\\d* unread records.*"));
      held(cluster, fed, guarantee, seed);
    }
  }

  @Test
  void shouldLoseAndDoubleNothingWhenAnnotatedGetsPartitions() throws Exception {
    long seed = Seeds.one(2);
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(QUICK)) {
      Fed fed = new Fed(cluster, new PlainAnalyzer(), seed);
      try (Applications running = TestApplications.startAll(cluster.config)) {
        fed.send(INPUTS);
        await()
            .atMost(WAIT)
            .untilAsserted(
                () ->
                    assertThat(fed.broken(Guarantee.under("exactly_once_v2")))
                        .as("seed %d", seed)
                        .isEmpty());
        assertThatExceptionOfType(GrowthException.class)
            .isThrownBy(() -> grow(cluster, cluster.topics.annotated(), MORE))
            .withMessageContaining("stop every one");
      }
      grow(cluster, cluster.topics.annotated(), MORE);
      try (Admin admin = cluster.admin()) {
        assertThat(
                TopicWidths.of(
                    admin, List.of(cluster.topics.annotated(), cluster.topics.memberships())))
            .containsValues(MORE, MORE);
      }
      held(cluster, fed, "exactly_once_v2", seed);
    }
  }

  @Test
  void shouldRefuseWhatWouldNotHelp() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of())) {
      assertThatExceptionOfType(GrowthException.class)
          .isThrownBy(() -> grow(cluster, cluster.topics.rules(), 2))
          .withMessageContaining("one partition");
      assertThatExceptionOfType(GrowthException.class)
          .isThrownBy(() -> grow(cluster, cluster.topics.alerts(), 8))
          .withMessageContaining("no application reads");
      assertThatExceptionOfType(GrowthException.class)
          .isThrownBy(() -> grow(cluster, cluster.topics.documents(), 1))
          .withMessageContaining("cannot be taken away");
    }
  }

  /** Runs on with more load, and holds what came of all of it against the guarantees. */
  private static void held(TestTopicsCluster cluster, Fed fed, String guarantee, long seed) {
    Set<Guarantee> promised = Guarantee.under(guarantee);
    try (Applications running = TestApplications.startAll(cluster.config)) {
      fed.send(INPUTS);
      await()
          .atMost(WAIT)
          .pollInterval(Duration.ofSeconds(1))
          .untilAsserted(() -> assertThat(fed.broken(promised)).as("seed %d", seed).isEmpty());
      assertThat(running.health()).allMatch(app -> app.ready() && app.problem().isEmpty());
    }
    assertThat(fed.broken(promised)).as("seed %d", seed).isEmpty();
  }

  private static void grow(TestTopicsCluster cluster, String topic, int partitions) {
    new Growth(cluster.config, Duration.ZERO, step -> {}).grow(topic, partitions);
  }

  private static void add(TestTopicsCluster cluster, String topic)
      throws InterruptedException, ExecutionException {
    try (Admin admin = cluster.admin()) {
      admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(MORE))).all().get();
    }
  }
}
