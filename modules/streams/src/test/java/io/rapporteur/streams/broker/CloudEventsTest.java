package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.relate.Wire;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** By configuration alone, what every application writes has the headers of CloudEvents. */
class CloudEventsTest {
  private static final String WITHDRAWN = "d:bakery";

  @Test
  void shouldStandOnAllThatApplicationsWrite() {
    try (TestTopicsCluster cluster =
        TestTopicsCluster.fresh(Map.of("cloudevents.headers", "true"))) {
      Topics topics = cluster.topics;
      Map<String, String> written = new HashMap<>();
      written.put(topics.documents(), "intake");
      written.put(topics.annotated(), "annotate");
      written.put(topics.stories(), "relate");
      written.put(topics.memberships(), "relate");
      List<String> facts =
          List.of(
              topics.mentionFacts(),
              topics.quotationFacts(),
              topics.figureFacts(),
              topics.verdictFacts());
      facts.forEach(topic -> written.put(topic, "facts"));
      try (Applications running =
          Applications.start(
              cluster.config, EnumSet.of(App.INTAKE, App.ANNOTATE, App.RELATE, App.FACTS))) {
        cluster.send(
            topics.inbox(),
            "urn:ferry".getBytes(UTF_8),
            "Norway will build two ferries, Minister Kari Dahl said.".getBytes(UTF_8),
            Map.of());
        Wire.all().forEach(reading -> send(cluster, reading));
        written.forEach((topic, by) -> holds(cluster, topic, by, ""));
        cluster.send(topics.annotated(), WITHDRAWN.getBytes(UTF_8), null, Map.of());
        holds(cluster, topics.figureFacts(), "facts", ".removed");
        holds(cluster, topics.memberships(), "relate", ".removed");
      }
      for (String topic : written.keySet()) {
        Set<String> ids = new HashSet<>();
        assertThat(fromApplications(cluster, topic))
            .allMatch(r -> ids.add(headers(r).get("ce_id")));
      }
    }
  }

  /** Waits for a record, and looks at all there are. */
  private static void holds(TestTopicsCluster cluster, String topic, String by, String ending) {
    String type = "io.rapporteur." + topic.substring(cluster.topics.prefix().length() + 1);
    await(topic + ending)
        .atMost(PipelineTest.WAIT.multipliedBy(3))
        .until(
            () ->
                fromApplications(cluster, topic).stream()
                    .anyMatch(r -> (type + ending).equals(headers(r).get("ce_type"))));
    for (ConsumerRecord<byte[], byte[]> record : fromApplications(cluster, topic)) {
      Map<String, String> headers = headers(record);
      assertThat(headers)
          .as(topic)
          .containsEntry("ce_specversion", "1.0")
          .containsEntry("ce_source", "/" + cluster.config.applicationIdPrefix() + "-" + by)
          .containsEntry("ce_type", record.value() == null ? type + ".removed" : type)
          .containsEntry("ce_subject", new String(record.key(), UTF_8))
          .containsKeys("ce_id", "ce_time");
      if (record.value() != null) {
        assertThat(headers).containsEntry("content-type", "application/vnd.confluent.avro");
      }
    }
  }

  /** All records of a topic but those that the test has put there itself. */
  private static List<ConsumerRecord<byte[], byte[]>> fromApplications(
      TestTopicsCluster cluster, String topic) {
    boolean fed = topic.equals(cluster.topics.annotated());
    return cluster.read(topic).stream()
        .filter(r -> !fed || !new String(r.key(), UTF_8).startsWith("d:"))
        .toList();
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
    return headers;
  }

  private static void send(TestTopicsCluster cluster, AnnotatedDocument reading) {
    String topic = cluster.topics.annotated();
    byte[] value =
        new AvroSerializer<>(cluster.registry, AnnotatedDocument.class).serialize(topic, reading);
    cluster.send(topic, reading.getUri().getBytes(UTF_8), value, Map.of());
  }
}
