package io.rapporteur.collect;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * The state of the feeds whose partitions this instance owns, read from the topic. Used by one
 * thread.
 *
 * <p>A partition counts once it has been read up to where it ended when it was taken over,
 * transactions that were open then included: a consumer of committed records does not get past an
 * open one. Whoever owned it before writes all its records before it commits its offsets, and
 * offsets of a generation that is over are refused; so nothing can follow behind that end.
 */
final class Memory {
  private final Consumer<byte[], byte[]> consumer;
  private final Admin admin;
  private final Map<Integer, Map<String, FeedState>> owned = new HashMap<>();
  private final Map<TopicPartition, Long> loading = new HashMap<>();
  private boolean assigned;

  Memory(Consumer<byte[], byte[]> consumer, Admin admin) {
    this.consumer = consumer;
    this.admin = admin;
  }

  /** Begins to read what was assigned, which may be nothing. */
  void take(Collection<TopicPartition> partitions) {
    partitions.forEach(this::take);
    assigned = true;
  }

  /** Begins to read a partition that was assigned. */
  private void take(TopicPartition partition) {
    owned.put(partition.partition(), new HashMap<>());
    loading.put(partition, end(partition));
    consumer.seekToBeginning(List.of(partition));
    consumer.resume(List.of(partition));
  }

  /** Forgets a partition that another instance has now. */
  void lose(TopicPartition partition) {
    owned.remove(partition.partition());
    loading.remove(partition);
  }

  /** Polls: keeps the membership, and reads what is still to be read. */
  void poll(Duration wait) {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(wait);
    records.forEach(
        record -> {
          Map<String, FeedState> feeds = owned.get(record.partition());
          if (feeds != null && record.key() != null) {
            StateRecords.apply(
                record.key(),
                record.value(),
                url -> feeds.computeIfAbsent(url, u -> new FeedState()));
          }
        });
    loading
        .entrySet()
        .removeIf(
            partition -> {
              boolean read = consumer.position(partition.getKey()) >= partition.getValue();
              if (read) {
                // from here on what is written is known here first
                consumer.pause(List.of(partition.getKey()));
              }
              return read;
            });
  }

  /** The state of a feed; null while this instance does not own it, or has not read it. */
  FeedState of(String url, TopicPartition partition) {
    Map<String, FeedState> feeds = owned.get(partition.partition());
    return feeds == null || loading.containsKey(partition)
        ? null
        : feeds.computeIfAbsent(url, u -> new FeedState());
  }

  /** Whether all that was assigned has been read. */
  boolean isRead() {
    return assigned && loading.isEmpty();
  }

  /** Partitions owned. */
  int size() {
    return owned.size();
  }

  /** Where a partition ends, uncommitted records included. */
  private long end(TopicPartition partition) {
    try {
      return admin
          .listOffsets(Map.of(partition, OffsetSpec.latest()))
          .partitionResult(partition)
          .get()
          .offset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new org.apache.kafka.common.errors.InterruptException(e);
    } catch (ExecutionException e) {
      throw new KafkaException("the end of " + partition + " cannot be asked", e.getCause());
    }
  }
}
