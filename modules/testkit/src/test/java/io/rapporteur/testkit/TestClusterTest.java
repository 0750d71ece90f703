package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class TestClusterTest {
  @Test
  void shouldReadWhatWasWritten(TestCluster cluster) {
    String inbox = cluster.topics().inbox();

    cluster.produce(
        inbox, null, "text".getBytes(StandardCharsets.UTF_8), Map.of("content-type", "text/plain"));

    assertThat(cluster.read(inbox, 1))
        .singleElement()
        .satisfies(record -> assertThat(record.value()).asString().isEqualTo("text"))
        .satisfies(
            record ->
                assertThat(TestCluster.headers(record))
                    .containsEntry("content-type", "text/plain"));
  }

  @Test
  void shouldShowTheLastValueOfEachKey(TestCluster cluster) {
    String topic = cluster.topics().documents();
    Document second = Documents.document("urn:a").version(2).build();

    cluster.produce(topic, "urn:a", Document.class, Documents.document("urn:a").version(1).build());
    cluster.produce(topic, "urn:a", Document.class, second);
    cluster.produce(topic, "urn:b", Document.class, null);

    Map<String, Document> table = cluster.table(topic, Document.class);
    assertThat(table).containsEntry("urn:a", second).containsEntry("urn:b", null).hasSize(2);
  }

  @Test
  void shouldNotShowWhatWasNotCommitted(TestCluster cluster) {
    String topic = cluster.topics().inbox();
    Properties properties = cluster.config().kafkaClientProperties(ClientRole.PRODUCER);
    properties.put("transactional.id", cluster.topics().prefix());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic, "k", "never"));
      producer.abortTransaction();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic, "k", "kept"));
      producer.commitTransaction();
    }

    // the aborted record came first on the same partition, so that reading the kept one has passed
    // it
    assertThat(cluster.read(topic, 1))
        .singleElement()
        .satisfies(r -> assertThat(r.value()).asString().isEqualTo("kept"));
  }

  @Test
  void shouldDeclareRoutes(TestCluster cluster, EmbeddedBroker broker) {
    assertThat(cluster.broker()).isSameAs(broker);
    assertThat(cluster.catalogue().routes())
        .containsExactly("country-am", "country-az", "economy", "politics");
  }
}
