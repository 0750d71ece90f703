package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.analysis.Analyzers;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.guarantees.Guarantee;
import io.rapporteur.testkit.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The promises of docs/architecture.md, held against several instances that are restarted one after
 * the other while documents come: all applications, with the reading that ships. The load's seed is
 * printed; {@code -Drapporteur.seed=SEED} repeats it. {@code rapporteur soak} is the long form, and
 * kills.
 */
class GuaranteesTest {
  private static final int INPUTS = 400;
  private static final int INSTANCES = 3;

  @ParameterizedTest
  @CsvSource({
    "exactly_once_v2, classic",
    "exactly_once_v2, streams",
    "at_least_once, classic",
    "at_least_once, streams"
  })
  void shouldKeepWhatIsPromisedUnderARollingRestart(String guarantee, String protocol) {
    long seed = Seeds.one(1);
    Map<String, String> overrides =
        Map.of("processing.guarantee", guarantee, "group.protocol", protocol);
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(overrides)) {
      Fed fed = new Fed(cluster, Analyzers.standard(), seed);
      List<Applications> instances = new ArrayList<>();
      Set<Guarantee> promised = Guarantee.under(guarantee);
      try {
        for (int i = 0; i < INSTANCES; i++) {
          instances.add(instance(cluster, i));
        }
        for (int i = 0; i < INSTANCES; i++) {
          fed.send(INPUTS / (INSTANCES + 1));
          instances.get(i).close();
          fed.send(INPUTS / 40);
          instances.set(i, instance(cluster, INSTANCES + i));
        }
        fed.putRule();
        fed.send(INPUTS / (INSTANCES + 1));
        await()
            .atMost(Duration.ofMinutes(5))
            .pollInterval(Duration.ofSeconds(1))
            .untilAsserted(() -> assertThat(fed.broken(promised)).as("seed %d", seed).isEmpty());
        System.out.println(guarantee + " " + protocol + " " + fed.checked());
      } finally {
        instances.forEach(Applications::close);
      }
      assertThat(fed.broken(promised)).as("seed %d, after all have ended", seed).isEmpty();
    }
  }

  private static Applications instance(TestTopicsCluster cluster, int number) {
    return Applications.start(
        cluster.config.with(Map.of("state.dir", cluster.config.stateDir() + "-" + number)),
        EnumSet.allOf(App.class));
  }
}
