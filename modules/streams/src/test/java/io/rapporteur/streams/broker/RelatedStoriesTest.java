package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.relate.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Relate on a broker: what is on the topics in the end is the same, whatever happens meanwhile. */
class RelatedStoriesTest {
  /** What is left of a topic when its tombstones have done their work. */
  record Topics(Map<String, Story> stories, Map<String, Membership> memberships) {
    static Topics of(TestTopicsCluster cluster) {
      return new Topics(
          left(cluster.last(cluster.topics.stories(), Story.class)),
          left(cluster.last(cluster.topics.memberships(), Membership.class)));
    }

    private static <T> Map<String, T> left(Map<String, T> last) {
      Map<String, T> left = new TreeMap<>(last);
      left.values().removeIf(Objects::isNull);
      return left;
    }
  }

  @Test
  void shouldEndWithTheSameStoriesAfterALossOfStateAndInAnotherOrder() {
    Topics once;
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of("threads", "2"))) {
      try (Applications running = relate(cluster)) {
        Wire.all().forEach(reading -> send(cluster, reading));
        send(cluster, Wire.corrected());
        send(cluster, Wire.german());
        withdraw(cluster, "d:bakery");
        once = settled(cluster);
      }
    }
    List<AnnotatedDocument> backwards = new ArrayList<>(Wire.all());
    backwards.add(Wire.german());
    Collections.reverse(backwards);
    try (TestTopicsCluster cluster =
        TestTopicsCluster.fresh(Map.of("state.store", "memory", "threads", "1"))) {
      try (Applications running = relate(cluster)) {
        backwards.subList(0, 5).forEach(reading -> send(cluster, reading));
        await().atMost(PipelineTest.WAIT).until(() -> Topics.of(cluster).memberships().size() == 5);
      }
      // what was kept in memory is read back from the changelogs
      try (Applications running = relate(cluster)) {
        backwards.forEach(reading -> send(cluster, reading));
        withdraw(cluster, "d:bakery");
        send(cluster, Wire.corrected());
        assertThat(settled(cluster)).isEqualTo(once);
      }
    }
  }

  private static Applications relate(TestTopicsCluster cluster) {
    return Applications.start(cluster.config, EnumSet.of(App.RELATE));
  }

  private static void send(TestTopicsCluster cluster, AnnotatedDocument reading) {
    String topic = cluster.topics.annotated();
    byte[] value =
        new AvroSerializer<>(cluster.registry, AnnotatedDocument.class).serialize(topic, reading);
    cluster.send(topic, reading.getUri().getBytes(UTF_8), value, Map.of());
  }

  private static void withdraw(TestTopicsCluster cluster, String uri) {
    cluster.send(cluster.topics.annotated(), uri.getBytes(UTF_8), null, Map.of());
  }

  /** Waits until the correction is told and the withdrawn document is gone. */
  private static Topics settled(TestTopicsCluster cluster) {
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () -> {
              Topics topics = Topics.of(cluster);
              assertThat(topics.memberships()).hasSize(8).doesNotContainKey("d:bakery");
              assertThat(topics.stories()).hasSize(4);
              assertThat(topics.stories().toString()).contains("killing 15", "15 people");
            });
    return Topics.of(cluster);
  }
}
