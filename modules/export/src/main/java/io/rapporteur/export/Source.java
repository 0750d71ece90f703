package io.rapporteur.export;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.contracts.config.ClientRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A topic read a partition at a time, committed records only, in no group. */
final class Source implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration METADATA = Duration.ofSeconds(10);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;

  private Source(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    this.consumer = consumer;
    this.partitions = partitions;
  }

  /**
   * @throws UserError when there is no such topic
   */
  static Source open(Cluster cluster, String topic) {
    Map<String, Object> properties = new HashMap<>(cluster.client(ClientRole.CONSUMER));
    properties.remove("group.id");
    properties.put("isolation.level", "read_committed");
    properties.put("enable.auto.commit", "false");
    properties.put("allow.auto.create.topics", "false");
    properties.put("auto.offset.reset", "earliest");
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties, bytes, bytes);
    List<PartitionInfo> found = consumer.partitionsFor(topic, METADATA);
    if (found == null || found.isEmpty()) {
      consumer.close();
      throw new UserError("there is no topic " + topic);
    }
    return new Source(
        consumer,
        found.stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .sorted(Comparator.comparingInt(TopicPartition::partition))
            .toList());
  }

  List<TopicPartition> partitions() {
    return partitions;
  }

  /** Offsets past the last record of now. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  /**
   * Offsets of the first records of a time or later.
   *
   * @param since null for the first that are kept
   */
  Map<TopicPartition, Long> begins(Instant since) {
    if (since == null) {
      return consumer.beginningOffsets(partitions);
    }
    Map<TopicPartition, Long> times = new HashMap<>();
    partitions.forEach(partition -> times.put(partition, since.toEpochMilli()));
    Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
    Map<TopicPartition, Long> begins = new HashMap<>(ends());
    found.forEach(
        (partition, at) -> {
          if (at != null) {
            begins.put(partition, at.offset());
          }
        });
    return begins;
  }

  /**
   * Hands on the records of a partition from an offset on.
   *
   * @param most about so many: never in the middle of what one poll brought
   * @return the offset to go on from
   */
  long read(
      TopicPartition partition,
      long from,
      long end,
      long most,
      Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    consumer.assign(List.of(partition));
    consumer.seek(partition, from);
    long read = 0;
    while (read < most && consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        // what comes while we read is for the next call
        if (record.offset() < end) {
          sink.accept(record);
          read++;
        }
      }
    }
    return Math.min(end, consumer.position(partition));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
