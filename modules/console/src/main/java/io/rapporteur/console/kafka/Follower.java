package io.rapporteur.console.kafka;

import io.rapporteur.contracts.log.WithoutMessages;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows all partitions of some topics on a thread of its own. A failure, of the cluster or of
 * whoever takes the records, is told in the log and the records are read again: taking one twice
 * has to be the same as taking it once.
 */
public final class Follower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final long PAUSE_MILLIS = 2_000;

  /** Takes records, all on one thread. */
  public interface Sink {
    /** These were polled and are about to be taken. */
    default void polled(Iterable<ConsumerRecord<byte[], byte[]>> records) {}

    /**
     * A record.
     *
     * @param live whether it came after those that were there at the start
     */
    void take(ConsumerRecord<byte[], byte[]> record, boolean live);

    /** All that was polled was taken. Positions are of the first topic, by partition. */
    default void paused(Map<Integer, Long> positions, boolean live) {}

    /** There will be no more. */
    default void stopped(Map<Integer, Long> positions) {}
  }

  private final String name;
  private final Clients clients;
  private final List<String> topics;
  private final Instant since;
  private final Sink sink;
  private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
  private final Map<TopicPartition, Long> ends = new HashMap<>();
  private final Thread thread;
  private volatile KafkaConsumer<byte[], byte[]> consumer;
  private volatile boolean closed;
  private volatile boolean live;
  private volatile long behind;
  private volatile String failure = "";
  private volatile long turned = System.currentTimeMillis();

  private Follower(String name, Clients clients, List<String> topics, Instant since, Sink sink) {
    this.name = name;
    this.clients = clients;
    this.topics = topics;
    this.since = since;
    this.sink = sink;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  /**
   * Starts following.
   *
   * @param offsets where to go on in the first topic, by partition; empty to begin
   * @param since where to begin: records older than this are not read; null for all
   */
  public static Follower start(
      String name,
      Clients clients,
      List<String> topics,
      Map<Integer, Long> offsets,
      Instant since,
      Sink sink) {
    Follower follower = new Follower(name, clients, topics, since, sink);
    offsets.forEach(
        (p, offset) -> follower.positions.put(new TopicPartition(topics.get(0), p), offset));
    follower.thread.start();
    return follower;
  }

  private void run() {
    while (!closed) {
      try (KafkaConsumer<byte[], byte[]> opened = clients.consumer(Map.of())) {
        consumer = opened;
        seek(opened);
        failure = "";
        while (!closed) {
          round(opened);
        }
      } catch (WakeupException e) {
        LOG.debug("{} is told to stop", name);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
    try {
      sink.stopped(ofFirst());
    } catch (RuntimeException e) {
      LOG.warn("{} could not keep how far it has come", name, e);
    }
  }

  private void failed(RuntimeException e) {
    if (closed) {
      return;
    }
    failure = e.getMessage() == null ? e.toString() : e.getMessage();
    turned = System.currentTimeMillis();
    // what a cluster or a disk says names the cause; what else is thrown may quote a document
    boolean outside = e instanceof KafkaException || e instanceof UncheckedIOException;
    LOG.warn("{} tries again in {} ms", name, PAUSE_MILLIS, outside ? e : WithoutMessages.of(e));
    synchronized (this) {
      try {
        if (!closed) {
          wait(PAUSE_MILLIS);
        }
      } catch (InterruptedException interrupted) {
        closed = true;
      }
    }
  }

  private void seek(KafkaConsumer<byte[], byte[]> opened) {
    List<TopicPartition> all = new ArrayList<>();
    for (String topic : topics) {
      for (PartitionInfo info : opened.partitionsFor(topic)) {
        all.add(new TopicPartition(topic, info.partition()));
      }
    }
    opened.assign(all);
    Map<TopicPartition, Long> times = new HashMap<>();
    for (TopicPartition partition : all) {
      Long known = positions.get(partition);
      if (known != null) {
        opened.seek(partition, known);
      } else if (since == null) {
        opened.seekToBeginning(List.of(partition));
      } else {
        times.put(partition, since.toEpochMilli());
      }
    }
    Map<TopicPartition, Long> now = opened.endOffsets(all);
    Map<TopicPartition, OffsetAndTimestamp> found = opened.offsetsForTimes(times);
    for (TopicPartition partition : times.keySet()) {
      OffsetAndTimestamp first = found.get(partition);
      opened.seek(partition, first == null ? now.get(partition) : first.offset());
    }
    if (!live) {
      ends.putAll(now);
    }
    all.forEach(partition -> positions.put(partition, opened.position(partition)));
  }

  private void round(KafkaConsumer<byte[], byte[]> opened) {
    ConsumerRecords<byte[], byte[]> polled = opened.poll(POLL);
    sink.polled(polled);
    for (ConsumerRecord<byte[], byte[]> record : polled) {
      TopicPartition partition = new TopicPartition(record.topic(), record.partition());
      sink.take(record, live || record.offset() >= ends.getOrDefault(partition, 0L));
      positions.put(partition, record.offset() + 1);
      turned = System.currentTimeMillis();
    }
    turned = System.currentTimeMillis();
    long lag = 0;
    for (TopicPartition partition : opened.assignment()) {
      // past the markers of transactions, which are no records
      positions.merge(partition, opened.position(partition), Math::max);
      lag += opened.currentLag(partition).orElse(0);
    }
    behind = lag;
    if (!live) {
      live = ends.entrySet().stream().allMatch(e -> positions.get(e.getKey()) >= e.getValue());
    }
    sink.paused(ofFirst(), live);
  }

  private Map<Integer, Long> ofFirst() {
    Map<Integer, Long> first = new HashMap<>();
    positions.forEach(
        (partition, offset) -> {
          if (partition.topic().equals(topics.get(0))) {
            first.put(partition.partition(), offset);
          }
        });
    return first;
  }

  /** Whether all that was there at the start was taken. */
  public boolean live() {
    return live;
  }

  /** Records that are there and were not taken yet. */
  public long behind() {
    return behind;
  }

  /** Why it does not get on; empty when it does. */
  public String failure() {
    return failure;
  }

  /** How it gets on. */
  public FollowerState state() {
    return new FollowerState(
        name, live, behind, Math.max(0, System.currentTimeMillis() - turned), failure);
  }

  /** The next record of a partition. */
  public long position(TopicPartition partition) {
    return positions.getOrDefault(partition, 0L);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    KafkaConsumer<byte[], byte[]> open = consumer;
    if (open != null) {
      open.wakeup();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
