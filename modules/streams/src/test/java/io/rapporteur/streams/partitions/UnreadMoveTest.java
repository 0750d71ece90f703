package io.rapporteur.streams.partitions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.testkit.EmbeddedBroker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class UnreadMoveTest {
  private static final String TOPIC = "unread-move";
  private static final String GROUP = "unread-move-reader";
  private static final int BEFORE = 2;
  private static final int AFTER = 5;
  private static final int KEYS = 40;

  private final RapporteurConfig config =
      RapporteurConfig.of(
          Map.of(
              "bootstrap.servers",
              EmbeddedBroker.shared().bootstrapServers(),
              "registry.url",
              "memory:unread-move"));

  /**
   * A version, its withdrawal and the next version: done twice, the withdrawal would count last.
   */
  @Test
  void shouldWriteEachRecordOnceWhenItIsBrokenOffAndDoneAgain() throws Exception {
    try (Admin admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, BEFORE, (short) 1))).all().get();
      send("first");
      send(null);
      admin
          .alterConsumerGroupOffsets(
              GROUP,
              Map.of(
                  new TopicPartition(TOPIC, 0), new OffsetAndMetadata(0),
                  new TopicPartition(TOPIC, 1), new OffsetAndMetadata(0)))
          .all()
          .get();
      admin.createPartitions(Map.of(TOPIC, NewPartitions.increaseTo(AFTER))).all().get();
      send("second");

      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  move(
                      admin,
                      line -> {
                        if (line.contains("2 of 5")) {
                          throw new IllegalStateException("broken off");
                        }
                      }));
      List<String> lines = new ArrayList<>();
      assertThat(move(admin, lines::add)).isEqualTo(3 * KEYS);
      assertThat(lines).last().asString().contains("5 of 5 partitions");

      Map<String, List<String>> unread = unread(admin);
      assertThat(unread).hasSize(KEYS);
      assertThat(unread.values())
          .allSatisfy(values -> assertThat(values).containsExactly("first", "null", "second"));
    }
  }

  private int move(Admin admin, Consumer<String> told) {
    try (PartitionScan scan = new PartitionScan(config);
        Transactions transactions = Transactions.atOnce(config, "unread-move-id")) {
      return new UnreadMove(admin, scan, transactions, told)
          .move(TOPIC, BEFORE, AFTER, List.of(GROUP));
    }
  }

  private void send(String value) throws Exception {
    Properties properties = config.kafkaClientProperties(ClientRole.PRODUCER);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (int key = 0; key < KEYS; key++) {
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        producer.send(new ProducerRecord<>(TOPIC, ("urn:" + key).getBytes(UTF_8), bytes)).get();
      }
    }
  }

  /** What the group would read of each key, in the order of the partition it belongs in. */
  private Map<String, List<String>> unread(Admin admin) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> read =
        new HashMap<>(admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get());
    Map<String, List<String>> unread = new LinkedHashMap<>();
    try (PartitionScan scan = new PartitionScan(config)) {
      for (int number = 0; number < AFTER; number++) {
        TopicPartition at = new TopicPartition(TOPIC, number);
        long from = read.containsKey(at) ? read.get(at).offset() : 0;
        scan.read(
            at,
            from,
            scan.end(at),
            record ->
                unread
                    .computeIfAbsent(new String(record.key(), UTF_8), key -> new ArrayList<>())
                    .add(record.value() == null ? "null" : new String(record.value(), UTF_8)));
      }
    }
    return unread;
  }
}
