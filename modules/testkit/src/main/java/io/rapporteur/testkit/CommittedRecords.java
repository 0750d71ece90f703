package io.rapporteur.testkit;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads one topic from its beginning, committed records only. */
final class CommittedRecords implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  /** Longest that reading waits for transactions to end. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final String topic;
  private final List<TopicPartition> partitions;

  CommittedRecords(RapporteurConfig config, String topic) {
    this.topic = topic;
    this.consumer =
        new KafkaConsumer<>(
            config.kafkaClientProperties(ClientRole.CONSUMER),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    this.partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(topic, p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /**
   * Up to the end that each partition has now, when what is under way there ends soon; otherwise up
   * to its last stable offset. A commit is answered before its markers are written, so who reads at
   * once would not see it.
   *
   * @param admin of the same cluster
   */
  List<ConsumerRecord<byte[], byte[]>> toEnd(Admin admin) {
    Map<TopicPartition, Long> written = written(admin);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    long deadline = System.nanoTime() + SETTLING.toNanos();
    while (behind(ends, written) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(5_000_000);
      ends = consumer.endOffsets(partitions);
    }
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(records::add);
    }
    return records;
  }

  private static boolean behind(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> written) {
    return written.entrySet().stream().anyMatch(end -> ends.get(end.getKey()) < end.getValue());
  }

  private Map<TopicPartition, Long> written(Admin admin) {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    partitions.forEach(partition -> asked.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    try {
      admin
          .listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
          .all()
          .get()
          .forEach((partition, found) -> offsets.put(partition, found.offset()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(topic + " has no end", e.getCause());
    }
    return offsets;
  }

  List<ConsumerRecord<byte[], byte[]>> atLeast(int count, Duration patience) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    long deadline = System.nanoTime() + patience.toNanos();
    while (records.size() < count) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            topic
                + " has "
                + records.size()
                + " records after "
                + patience.toSeconds()
                + " s, not "
                + count);
      }
      consumer.poll(POLL).forEach(records::add);
    }
    return records;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
