package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.Topics;
import io.rapporteur.testkit.EmbeddedBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/**
 * Records that an archive dates back by a year, on a broker that looks for what is to be deleted.
 */
class OldTimestampsTest {
  private static final Duration WAIT = Duration.ofSeconds(60);

  @Test
  void shouldKeepWhatIsOldByItsTimestampUntilItWasThereForTheRetention() throws Exception {
    Map<String, String> eager =
        Map.of("log.retention.check.interval.ms", "200", "log.initial.task.delay.ms", "200");
    Topics names = new Topics("news");
    TopicCatalogue declared = TopicCatalogue.standard(names);
    List<String> kept =
        List.of(names.inbox(), names.documents(), names.route("sport"), names.deadLetters());
    try (EmbeddedBroker broker = EmbeddedBroker.start(eager);
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      for (String topic : kept) {
        make(admin, topic, declared.topic(topic).orElseThrow().config());
      }
      TopicSpec inbox = declared.topic(names.inbox()).orElseThrow();
      make(admin, "plain", Map.of("retention.ms", inbox.config().get("retention.ms")));
      long yearAgo = Instant.now().minus(Duration.ofDays(400)).toEpochMilli();
      try (KafkaProducer<byte[], byte[]> producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", broker.bootstrapServers()),
              new ByteArraySerializer(),
              new ByteArraySerializer())) {
        for (String topic : kept) {
          send(producer, topic, yearAgo);
        }
        send(producer, "plain", yearAgo);
      }
      // by its sender's timestamp it is gone at the next look, which has come by all of them twice
      await().atMost(WAIT).until(() -> first(admin, "plain") == 1);
      await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
      for (String topic : kept) {
        assertThat(first(admin, topic)).as(topic).isZero();
      }
    }
  }

  private static void make(Admin admin, String topic, Map<String, String> config) throws Exception {
    admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(config))).all().get();
  }

  private static void send(KafkaProducer<byte[], byte[]> producer, String topic, long timestamp)
      throws Exception {
    byte[] text = "A ferry.".getBytes(UTF_8);
    producer.send(new ProducerRecord<>(topic, 0, timestamp, null, text)).get();
  }

  private static long first(Admin admin, String topic) throws Exception {
    TopicPartition partition = new TopicPartition(topic, 0);
    return admin
        .listOffsets(Map.of(partition, OffsetSpec.earliest()))
        .all()
        .get()
        .get(partition)
        .offset();
  }
}
