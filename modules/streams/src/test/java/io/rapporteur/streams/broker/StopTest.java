package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.streams.Applications;
import io.rapporteur.streams.PlainAnalyzer;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.guarantees.Guarantee;
import io.rapporteur.testkit.Seeds;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All applications of one process, stopped in the midst of what they do. */
class StopTest {
  private static final String GUARANTEE = "exactly_once_v2";

  @Test
  void shouldNeitherLoseNorDoubleWhatWasInFlightWhenItStopped() {
    long seed = Seeds.one(1);
    Set<Guarantee> promised = Guarantee.under(GUARANTEE);
    try (TestTopicsCluster cluster =
        TestTopicsCluster.fresh(Map.of("processing.guarantee", GUARANTEE))) {
      Fed fed = new Fed(cluster, new PlainAnalyzer(), seed);
      Applications stopped = TestApplications.startAll(cluster.config);
      try {
        fed.send(200);
        await()
            .atMost(PipelineTest.WAIT)
            .until(() -> !cluster.read(cluster.topics.annotated()).isEmpty());
        fed.sendWithoutWaiting(200);
      } finally {
        stopped.close();
      }
      // an application that is killed by the deadline is still on its way then
      await()
          .atMost(PipelineTest.WAIT)
          .untilAsserted(
              () -> assertThat(stopped.health()).extracting("state").containsOnly("NOT_RUNNING"));
      cluster.flush();

      try (Applications next = TestApplications.startAll(cluster.config)) {
        await()
            .atMost(Duration.ofMinutes(5))
            .pollInterval(Duration.ofSeconds(1))
            .untilAsserted(() -> assertThat(fed.broken(promised)).as("seed %d", seed).isEmpty());
        assertThat(next.health()).allMatch(app -> app.live());
      }
    }
  }
}
