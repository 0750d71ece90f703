package io.rapporteur.cli.kafka;

import io.rapporteur.cli.UserError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic as it lies on the broker: every partition, committed records only, in no group, so
 * that looking at a topic changes nothing. Keys and values stay bytes.
 */
public final class TopicReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration METADATA = Duration.ofSeconds(10);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;
  private final Queue<ConsumerRecord<byte[], byte[]>> waiting = new ArrayDeque<>();

  private TopicReader(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    this.consumer = consumer;
    this.partitions = partitions;
  }

  /**
   * Opens a topic at its end.
   *
   * @param client properties of a Kafka consumer
   * @throws UserError when there is no such topic
   */
  public static TopicReader open(Map<String, Object> client, String topic) {
    Map<String, Object> properties = new HashMap<>(client);
    properties.remove("group.id");
    properties.put("isolation.level", "read_committed");
    properties.put("enable.auto.commit", "false");
    properties.put("allow.auto.create.topics", "false");
    properties.put("auto.offset.reset", "earliest");
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties, bytes, bytes);
    try {
      List<PartitionInfo> found = consumer.partitionsFor(topic, METADATA);
      if (found == null || found.isEmpty()) {
        throw missing(topic);
      }
      List<TopicPartition> partitions =
          found.stream().map(info -> new TopicPartition(topic, info.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      return new TopicReader(consumer, partitions);
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  static UserError missing(String topic) {
    return new UserError(
        "there is no topic " + topic + "; `rapporteur topics apply` makes those declared");
  }

  /** Goes to the first record kept. */
  public TopicReader fromStart() {
    consumer.seekToBeginning(partitions);
    return this;
  }

  /** Goes to these offsets of these partitions, and to the end of the others. */
  public TopicReader from(Map<Integer, Long> offsets) {
    for (TopicPartition partition : partitions) {
      Long offset = offsets.get(partition.partition());
      if (offset == null) {
        consumer.seekToEnd(List.of(partition));
      } else {
        consumer.seek(partition, offset);
      }
    }
    return this;
  }

  /** Goes to the first record of a time or later, by the records' own timestamps. */
  public TopicReader since(Instant time) {
    Map<TopicPartition, Long> times = new HashMap<>();
    partitions.forEach(partition -> times.put(partition, time.toEpochMilli()));
    Map<TopicPartition, OffsetAndTimestamp> offsets = consumer.offsetsForTimes(times);
    for (TopicPartition partition : partitions) {
      OffsetAndTimestamp found = offsets.get(partition);
      if (found == null) {
        consumer.seekToEnd(List.of(partition));
      } else {
        consumer.seek(partition, found.offset());
      }
    }
    return this;
  }

  /** Hands on every record up to what is the end now. */
  public void toEnd(Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (!reached(ends)) {
      consumer.poll(POLL).forEach(sink);
    }
  }

  private boolean reached(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** Hands on records as they come, until told to stop. */
  public void follow(BooleanSupplier stop, Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    while (!stop.getAsBoolean()) {
      consumer.poll(POLL).forEach(sink);
    }
  }

  /**
   * The next record that is wanted; null when none has come in a moment. Those before it are passed
   * over, those after it wait for the next call.
   */
  public ConsumerRecord<byte[], byte[]> next(Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    if (waiting.isEmpty()) {
      consumer.poll(POLL).forEach(waiting::add);
    }
    while (!waiting.isEmpty()) {
      ConsumerRecord<byte[], byte[]> record = waiting.remove();
      if (wanted.test(record)) {
        return record;
      }
    }
    return null;
  }

  /** Settles where reading starts, which Kafka otherwise does when first asked for records. */
  public TopicReader settle() {
    partitions.forEach(consumer::position);
    return this;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
