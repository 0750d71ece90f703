package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.VerdictFact;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.relate.Wire;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Facts beside relate on a broker: rows and verdicts that join, each written once. */
class FactsOnBrokerTest {
  @Test
  void shouldKeepRowsAndVerdictsThatJoinThroughCorrectionRestartAndWithdrawal() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of("threads", "2"))) {
      try (Applications running = running(cluster)) {
        Wire.all().forEach(reading -> send(cluster, reading));
        await()
            .atMost(PipelineTest.WAIT)
            .untilAsserted(
                () ->
                    assertThat(left(cluster, cluster.topics.verdictFacts(), VerdictFact.class))
                        .anySatisfy((id, row) -> assertThat(row.getUri()).isEqualTo("d:bakery"))
                        .anySatisfy(
                            (id, row) ->
                                assertThat(row.getWhy())
                                    .isEqualTo("14 people and 16 people are counts of two times")));
      }
      try (Applications running = running(cluster)) {
        send(cluster, Wire.corrected());
        cluster.send(cluster.topics.annotated(), "d:bakery".getBytes(UTF_8), null, Map.of());
        await().atMost(PipelineTest.WAIT).untilAsserted(() -> settled(cluster));
      }
      assertThat(writtenTwice(cluster, cluster.topics.mentionFacts())).isEmpty();
    }
  }

  private static void settled(TestTopicsCluster cluster) {
    Map<String, FigureFact> figures = left(cluster, cluster.topics.figureFacts(), FigureFact.class);
    assertThat(figures.values())
        .noneMatch(row -> row.getUri().equals("d:bakery"))
        .anyMatch(row -> row.getText().equals("15 people"));
    assertThat(left(cluster, cluster.topics.mentionFacts(), MentionFact.class).values())
        .noneMatch(row -> row.getUri().equals("d:bakery"));
    List<VerdictFact> verdicts =
        left(cluster, cluster.topics.verdictFacts(), VerdictFact.class).values().stream()
            .filter(row -> row.getSubject().equals("figure"))
            .toList();
    assertThat(verdicts)
        .isNotEmpty()
        .allMatch(row -> figures.containsKey(row.getFact()))
        .anyMatch(row -> row.getText().equals("15 people"))
        .noneMatch(row -> row.getUri().equals("d:bakery"));
  }

  /** Keys under which one value stands twice in a row. */
  private static List<String> writtenTwice(TestTopicsCluster cluster, String topic) {
    Map<String, Integer> last = new HashMap<>();
    return cluster.read(topic).stream()
        .filter(
            r ->
                Objects.equals(
                    last.put(text(r), java.util.Arrays.hashCode(r.value())),
                    java.util.Arrays.hashCode(r.value())))
        .map(FactsOnBrokerTest::text)
        .toList();
  }

  private static String text(ConsumerRecord<byte[], byte[]> record) {
    return new String(record.key(), UTF_8);
  }

  private static <T extends SpecificRecord> Map<String, T> left(
      TestTopicsCluster cluster, String topic, Class<T> type) {
    Map<String, T> left = new TreeMap<>(cluster.last(topic, type));
    left.values().removeIf(Objects::isNull);
    return left;
  }

  private static Applications running(TestTopicsCluster cluster) {
    return Applications.start(cluster.config, EnumSet.of(App.RELATE, App.FACTS));
  }

  private static void send(TestTopicsCluster cluster, AnnotatedDocument reading) {
    String topic = cluster.topics.annotated();
    byte[] value =
        new AvroSerializer<>(cluster.registry, AnnotatedDocument.class).serialize(topic, reading);
    cluster.send(topic, reading.getUri().getBytes(UTF_8), value, Map.of());
  }
}
