package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.HungTransactions.Hung;
import io.rapporteur.testkit.EmbeddedBroker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class HungTransactionsTest {
  private static final String TOPIC = "hung-transactions";
  private static final TopicPartition HELD = new TopicPartition(TOPIC, 1);

  @Test
  void shouldNameAPartitionThatIsHeldByATransactionOfWhichNoCoordinatorKnows() throws Exception {
    String servers = EmbeddedBroker.shared().bootstrapServers();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers));
        KafkaProducer<String, String> producer =
            new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "transactional.id", TOPIC),
                new StringSerializer(),
                new StringSerializer())) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all().get();
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(TOPIC, 1, null, "a"));
      producer.send(new ProducerRecord<>(TOPIC, 1, null, "b"));
      producer.flush();

      List<String> topics = List.of(TOPIC, "a-topic-that-is-not-there");
      assertThat(new HungTransactions(admin, Duration.ZERO).on(topics))
          .as("its coordinator will end it")
          .isEmpty();

      Map<TopicPartition, PartitionProducerState> producers =
          admin.describeProducers(List.of(HELD, new TopicPartition(TOPIC, 0))).all().get();
      List<Hung> open = HungTransactions.open(producers, System.currentTimeMillis());
      assertThat(HungTransactions.open(producers, 0)).isEmpty();
      assertThat(HungTransactions.unknown(open, List.of()))
          .as("the same, had its coordinator forgotten it")
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.partition()).isEqualTo(HELD);
                assertThat(one.startOffset()).isZero();
                assertThat(one.mend())
                    .contains("--topic " + TOPIC + " --partition 1 --start-offset 0");
              });
      producer.abortTransaction();
    }
  }
}
