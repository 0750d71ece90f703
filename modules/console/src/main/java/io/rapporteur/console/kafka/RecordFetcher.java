package io.rapporteur.console.kafka;

import io.rapporteur.console.ConsoleException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * Fetches single records, one call at a time: what is shown whole is not kept twice. All of it
 * throws {@link ConsoleException} when Kafka does not answer.
 */
public final class RecordFetcher implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long PATIENCE_NANOS = Duration.ofSeconds(5).toNanos();

  /** Records that are looked through for one key, so that nobody waits for a topic to be read. */
  private static final int MOST = 50_000;

  private final Clients clients;
  private KafkaConsumer<byte[], byte[]> consumer;

  /** Asks the cluster of these clients. */
  public RecordFetcher(Clients clients) {
    this.clients = clients;
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    if (consumer == null) {
      consumer = clients.consumer(Map.of("max.partition.fetch.bytes", "262144"));
    }
    return consumer;
  }

  /** The record at an offset; empty when it is there no more. */
  public synchronized Optional<ConsumerRecord<byte[], byte[]>> at(
      String topic, int partition, long offset) {
    TopicPartition where = new TopicPartition(topic, partition);
    return asked(
        open -> {
          open.assign(List.of(where));
          open.seek(where, offset);
          return read(where, offset, record -> record.offset() == offset);
        });
  }

  /**
   * The record of a key that was written at a time or later, in the partition that Kafka's clients
   * give the key.
   *
   * @param time milliseconds since the epoch
   * @param wanted which of those of the key
   */
  public synchronized Optional<ConsumerRecord<byte[], byte[]>> of(
      String topic, String key, long time, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return asked(open -> of(open, topic, bytes, time, wanted));
  }

  private Optional<ConsumerRecord<byte[], byte[]>> of(
      KafkaConsumer<byte[], byte[]> open,
      String topic,
      byte[] bytes,
      long time,
      Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    int partitions = open.partitionsFor(topic).size();
    TopicPartition where =
        new TopicPartition(topic, Utils.toPositive(Utils.murmur2(bytes)) % partitions);
    open.assign(List.of(where));
    OffsetAndTimestamp first = open.offsetsForTimes(Map.of(where, time)).get(where);
    if (first == null) {
      return Optional.empty();
    }
    open.seek(where, first.offset());
    return read(
        where, Long.MAX_VALUE, record -> Arrays.equals(record.key(), bytes) && wanted.test(record));
  }

  private Optional<ConsumerRecord<byte[], byte[]>> read(
      TopicPartition where, long last, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    KafkaConsumer<byte[], byte[]> open = consumer();
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    long end = open.endOffsets(List.of(where)).get(where);
    int seen = 0;
    while (open.position(where) < end && System.nanoTime() < deadline && seen < MOST) {
      for (ConsumerRecord<byte[], byte[]> record : open.poll(POLL)) {
        seen++;
        if (wanted.test(record)) {
          return Optional.of(record);
        }
      }
      if (open.position(where) > last) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The ends of a topic's partitions now. */
  public synchronized Map<TopicPartition, Long> ends(String topic) {
    return asked(
        open -> {
          List<TopicPartition> all =
              open.partitionsFor(topic).stream()
                  .map(info -> new TopicPartition(topic, info.partition()))
                  .toList();
          return new HashMap<>(open.endOffsets(all));
        });
  }

  private <T> T asked(Function<KafkaConsumer<byte[], byte[]>, T> what) {
    try {
      return what.apply(consumer());
    } catch (KafkaException e) {
      throw new ConsoleException("Kafka does not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    if (consumer != null) {
      consumer.close();
    }
  }
}
