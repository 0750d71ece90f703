package io.rapporteur.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.CloudEvents;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.Documents;
import io.rapporteur.testkit.TestCluster;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nothing sent twice rests on: who does not own a feed any longer cannot write for it. */
@ExtendWith(BrokerExtension.class)
class OwnershipTest {
  private static final Duration WAIT = Duration.ofSeconds(90);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final String URL = "https://harbour.example/rss";
  private static final FeedSpec FEED = new FeedSpec(URL, null, null, Duration.ofMinutes(1), false);

  /** One instance, moved by the test. */
  private static final class Instance implements AutoCloseable {
    final CollectClients clients;
    final Memory memory;
    final Writer writer;

    Instance(RapporteurConfig config) {
      clients = CollectClients.open(config);
      memory = new Memory(clients.consumer(), clients.admin());
      writer =
          new Writer(
              clients.producer(),
              clients.consumer(),
              clients.topic(),
              (topic, uri) -> null,
              CloudEvents.NONE);
      clients.subscribe(memory);
    }

    boolean owns() {
      memory.poll(POLL);
      return memory.isRead() && memory.of(URL, clients.partition(URL)) != null;
    }

    boolean write(String uri) {
      Round.Output output =
          clients.output(Documents.document(uri).body("It rains in Varn.").build());
      Map<String, Seen> seen = Map.of(StateRecords.hash(uri), new Seen("c", 1));
      Round round = new Round(FEED, FeedHealth.NEW, List.of(output), seen, List.of(), null);
      Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
      offsets.put(clients.partition(URL), new OffsetAndMetadata(1));
      return writer.write(List.of(round), offsets, clients.partitions());
    }

    @Override
    public void close() {
      clients.close();
    }
  }

  @Test
  void shouldRefuseWhatAnInstanceWritesThatWasTakenForDead(TestCluster kafka) {
    RapporteurConfig config = kafka.config(Map.of("kafka.consumer.max.poll.interval.ms", "3000"));
    try (Instance stalled = new Instance(config);
        Instance other = new Instance(config)) {
      await().atMost(WAIT).pollDelay(Duration.ZERO).until(stalled::owns);
      assertThat(stalled.write("urn:1")).isTrue();
      // it does not poll any more, and the other takes over
      await().atMost(WAIT).pollDelay(Duration.ZERO).until(other::owns);
      assertThat(other.memory.of(URL, other.clients.partition(URL)).seen())
          .containsKey(StateRecords.hash("urn:1"));

      assertThat(stalled.write("urn:2")).isFalse();
      assertThat(other.write("urn:3")).isTrue();

      assertThat(kafka.read(kafka.topics().documents(), 2))
          .extracting(record -> new String(record.key(), java.nio.charset.StandardCharsets.UTF_8))
          .containsExactlyInAnyOrder("urn:1", "urn:3");
    }
  }

  @Test
  void shouldWaitForATransactionThatWasOpenWhenItTookOver(TestCluster kafka) {
    try (Instance before = new Instance(kafka.config());
        Instance after = new Instance(kafka.config())) {
      int partition = before.clients.partition(URL).partition();
      String entry = StateRecords.hash("urn:1");
      before.clients.producer().beginTransaction();
      before
          .clients
          .producer()
          .send(
              new ProducerRecord<>(
                  before.clients.topic(),
                  partition,
                  StateRecords.key(URL, entry),
                  StateRecords.value(new Seen("c", 1))));
      before.clients.producer().flush();
      before.clients.consumer().unsubscribe();

      await().atMost(WAIT).pollDelay(Duration.ZERO).until(() -> polled(after) > 0);
      for (int i = 0; i < 20; i++) {
        after.memory.poll(POLL);
      }
      assertThat(after.memory.isRead()).isFalse();

      before.clients.producer().commitTransaction();
      await().atMost(WAIT).pollDelay(Duration.ZERO).until(after::owns);
      assertThat(after.memory.of(URL, after.clients.partition(URL)).seen()).containsKey(entry);
    }
  }

  private static int polled(Instance instance) {
    instance.memory.poll(POLL);
    return instance.memory.size();
  }
}
