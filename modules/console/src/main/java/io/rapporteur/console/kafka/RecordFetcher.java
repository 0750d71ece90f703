package io.rapporteur.console.kafka;

import io.rapporteur.console.ConsoleException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * Fetches single records: what is shown whole is not kept twice. All of it throws {@link
 * ConsoleException} when Kafka does not answer, within seconds. A few ask at a time, so that nobody
 * waits behind one that gets no answer. Safe for use by many threads.
 */
public final class RecordFetcher implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  /** Of one question; a consumer's own is a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Records that are looked through for one key, so that nobody waits for a topic to be read. */
  private static final int MOST = 50_000;

  private static final Map<String, Object> SMALL = Map.of("max.partition.fetch.bytes", "262144");

  /** Questions at a time, each with a consumer of its own. */
  private static final int AT_ONCE = 4;

  private final Clients clients;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Queue<KafkaConsumer<byte[], byte[]>> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /** Asks the cluster of these clients. */
  public RecordFetcher(Clients clients) {
    this.clients = clients;
  }

  /** The record at an offset; empty when it is there no more. */
  public Optional<ConsumerRecord<byte[], byte[]>> at(String topic, int partition, long offset) {
    TopicPartition where = new TopicPartition(topic, partition);
    return asked(
        open -> {
          open.assign(List.of(where));
          open.seek(where, offset);
          return read(open, where, offset, record -> record.offset() == offset);
        });
  }

  /**
   * The record of a key that was written at a time or later, in the partition that Kafka's clients
   * give the key.
   *
   * @param time milliseconds since the epoch
   * @param wanted which of those of the key
   */
  public Optional<ConsumerRecord<byte[], byte[]>> of(
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
        open,
        where,
        Long.MAX_VALUE,
        record -> Arrays.equals(record.key(), bytes) && wanted.test(record));
  }

  private Optional<ConsumerRecord<byte[], byte[]>> read(
      KafkaConsumer<byte[], byte[]> open,
      TopicPartition where,
      long last,
      Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
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
  public Map<TopicPartition, Long> ends(String topic) {
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
    if (!turn()) {
      throw new ConsoleException("Kafka does not answer those who asked before");
    }
    try {
      KafkaConsumer<byte[], byte[]> known = idle.poll();
      KafkaConsumer<byte[], byte[]> open =
          known == null ? clients.consumer(SMALL, PATIENCE) : known;
      try {
        return what.apply(open);
      } finally {
        giveBack(open);
      }
    } catch (KafkaException e) {
      throw new ConsoleException("Kafka does not answer: " + e.getMessage(), e);
    } finally {
      turns.release();
    }
  }

  private boolean turn() {
    try {
      return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void giveBack(KafkaConsumer<byte[], byte[]> open) {
    idle.add(open);
    if (closed) {
      closeIdle();
    }
  }

  private void closeIdle() {
    for (KafkaConsumer<byte[], byte[]> one = idle.poll(); one != null; one = idle.poll()) {
      one.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    closeIdle();
  }
}
