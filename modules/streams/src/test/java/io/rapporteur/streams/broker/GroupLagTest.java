package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.ops.GroupLag;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for a group counts, whether or not somebody owns the partition it waits in. */
class GroupLagTest {
  private static final int WAITING = 40;

  @ParameterizedTest
  @ValueSource(strings = {"classic", "streams"})
  void shouldCountWhatWaitsWhereNobodyReads(String protocol) {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of("group.protocol", protocol));
        Admin admin = cluster.admin();
        GroupLag intake = lag(cluster, admin, App.INTAKE);
        GroupLag annotate = lag(cluster, admin, App.ANNOTATE)) {
      AtomicLong clock = new AtomicLong(1_000);
      feed(cluster, 0);
      intake.look(clock.get());
      assertThat(intake.total()).as("nobody ever ran").isEqualTo(WAITING);
      assertThat(intake.most()).isBetween(WAITING / 3L, (long) WAITING);

      try (Applications running = TestApplications.start(cluster.config)) {
        await()
            .atMost(PipelineTest.WAIT)
            .untilAsserted(
                () -> {
                  clock.addAndGet(1_000);
                  intake.look(clock.get());
                  annotate.look(clock.get());
                  assertThat(PipelineTest.annotated(cluster)).hasSize(WAITING);
                  assertThat(intake.total()).isZero();
                  assertThat(annotate.total()).as("marks of transactions are no records").isZero();
                });
      }
      assertThat(annotate.stuckMillis()).as("nothing waits").isZero();

      feed(cluster, WAITING);
      intake.look(clock.addAndGet(10_000));
      intake.look(clock.addAndGet(7_000));
      assertThat(intake.total()).as("nobody runs any more").isEqualTo(WAITING);
      assertThat(intake.stuckMillis()).isGreaterThanOrEqualTo(7_000);
    }
  }

  private static void feed(TestTopicsCluster cluster, int from) {
    for (int i = from; i < from + WAITING; i++) {
      cluster.sendLater(
          cluster.topics.inbox(), ("urn:" + i).getBytes(UTF_8), ("Number " + i).getBytes(UTF_8));
    }
    cluster.flush();
  }

  private static GroupLag lag(TestTopicsCluster cluster, Admin admin, App app) {
    return new GroupLag(
        admin,
        app.groupId(cluster.config),
        app.reads(cluster.config),
        cluster.config.kafkaClientProperties(ClientRole.CONSUMER));
  }
}
