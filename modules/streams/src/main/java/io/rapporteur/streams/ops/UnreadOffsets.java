package io.rapporteur.streams.ops;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Tells whether there are records between two offsets, or nothing but marks of transactions and
 * what was aborted. Each question is put to the cluster once; the consumer is made for the first.
 *
 * <p>One thread asks; another may close it.
 */
final class UnreadOffsets implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration POLL = Duration.ofMillis(100);

  private record Stretch(long from, long to) {}

  private final Properties properties = new Properties();
  private final Map<TopicPartition, Stretch> empty = new HashMap<>();
  private KafkaConsumer<byte[], byte[]> consumer;
  private boolean closed;

  UnreadOffsets(Properties properties) {
    this.properties.putAll(properties);
    // one record is enough to know
    this.properties.put("max.poll.records", "1");
    this.properties.put("max.partition.fetch.bytes", "1024");
  }

  /** Whether a reader of committed records would get one; true when that is not told in 2 s. */
  synchronized boolean holds(TopicPartition partition, long from, long to) {
    Stretch asked = new Stretch(from, to);
    if (asked.equals(empty.get(partition))) {
      return false;
    }
    if (closed) {
      return true;
    }
    if (consumer == null) {
      consumer =
          new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
    consumer.assign(List.of(partition));
    consumer.seek(partition, from);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (consumer.position(partition) < to) {
      if (!consumer.poll(POLL).isEmpty() || System.nanoTime() > end) {
        return true;
      }
    }
    empty.put(partition, asked);
    return false;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (consumer != null) {
      consumer.close();
    }
  }
}
