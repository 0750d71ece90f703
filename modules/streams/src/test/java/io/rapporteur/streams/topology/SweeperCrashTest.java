package io.rapporteur.streams.topology;

import static io.rapporteur.streams.topology.TestWorld.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Rule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** A crash without exactly-once: the store keeps what was done, the outputs are lost. */
class SweeperCrashTest {
  @Test
  void shouldTellTheTombstonesOfTheLastStretchAgainWhenStarted() {
    Map<String, byte[]> kept = new LinkedHashMap<>();
    TestWorld world = new TestWorld();
    world.there.add(world.topics.route("sea"));
    int documents = Sweeper.STRETCH + 10;
    try (AnnotateDriver annotate = new AnnotateDriver(world)) {
      annotate.rule("ships", rule());
      for (int i = 0; i < documents; i++) {
        annotate.put(document(String.format("urn:%05d", i), 1, "The ferry sails."));
      }
      for (int i = 0; i < 4; i++) {
        tick(annotate);
      }
      annotate.rule("ships", null);
      tick(annotate);
      tick(annotate);
      KeyValueStore<String, byte[]> store =
          annotate.driver.getKeyValueStore(AnnotateTopology.VERSIONS);
      try (var states = store.all()) {
        states.forEachRemaining(state -> kept.put(state.key, state.value));
      }
    }

    TestWorld restarted = new TestWorld();
    restarted.there.add(restarted.topics.route("sea"));
    try (AnnotateDriver annotate = new AnnotateDriver(restarted)) {
      KeyValueStore<String, byte[]> store =
          annotate.driver.getKeyValueStore(AnnotateTopology.VERSIONS);
      kept.forEach(store::put);
      for (int i = 0; i < 4; i++) {
        tick(annotate);
      }
      assertThat(annotate.route("sea"))
          .as("those of the first stretch were committed before the second began")
          .hasSize(documents - Sweeper.STRETCH)
          .allMatch(record -> record.value() == null);
      tick(annotate);
      assertThat(annotate.route("sea")).as("once").isEmpty();
    }
  }

  private static void tick(AnnotateDriver annotate) {
    annotate.driver.advanceWallClockTime(Duration.ofMillis(200));
  }

  private static Rule rule() {
    return Rule.newBuilder()
        .setId("ships")
        .setQuery("body:ferry")
        .setRoutes(List.of("sea"))
        .build();
  }
}
