package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.testkit.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guarantees of DESIGN.md section 5, held against several instances that are restarted one
 * after the other while a random load runs. A failed run repeats with {@code
 * -Drapporteur.seed=SEED}.
 */
class GuaranteesTest {
  private static final int INPUTS = 2_400;
  private static final int INSTANCES = 3;

  @ParameterizedTest
  @ValueSource(strings = {"classic", "streams"})
  void shouldHoldExactlyOnceUnderARollingRestart(String protocol) {
    run(
        Map.of("processing.guarantee", "exactly_once_v2", "group.protocol", protocol),
        EnumSet.allOf(Guarantee.class));
  }

  @Test
  void shouldHoldAtLeastOnceButForRepetitionsUnderARollingRestart() {
    run(
        Map.of("processing.guarantee", "at_least_once"),
        EnumSet.complementOf(EnumSet.of(Guarantee.NOTHING_DOUBLED)));
  }

  private static void run(Map<String, String> overrides, Set<Guarantee> guarantees) {
    long seed = Seeds.one(1);
    try (Cluster cluster = Cluster.fresh(overrides)) {
      cluster.put(PipelineTest.rule("ships", "body:ferry", "sea"));
      Load load = new Load(cluster, new Random(seed));
      List<Applications> instances = new ArrayList<>();
      try {
        for (int i = 0; i < INSTANCES; i++) {
          instances.add(instance(cluster, i));
        }
        for (int i = 0; i < INSTANCES; i++) {
          load.send(INPUTS / (INSTANCES + 1));
          instances.get(i).close();
          load.send(INPUTS / 40);
          instances.set(i, instance(cluster, INSTANCES + i));
        }
        load.send(INPUTS / (INSTANCES + 1));
        await()
            .atMost(Duration.ofMinutes(3))
            .pollInterval(Duration.ofSeconds(1))
            .until(() -> Guarantee.NOTHING_LOST.broken(cluster, load).isEmpty());
      } finally {
        instances.forEach(Applications::close);
      }
      for (Guarantee guarantee : guarantees) {
        assertThat(guarantee.broken(cluster, load)).as("%s, seed %d", guarantee, seed).isEmpty();
      }
    }
  }

  private static Applications instance(Cluster cluster, int number) {
    return TestApplications.start(
        cluster.config.with(Map.of("state.dir", cluster.config.stateDir() + "-" + number)));
  }
}
