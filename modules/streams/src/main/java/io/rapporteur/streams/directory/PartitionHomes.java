package io.rapporteur.streams.directory;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.utils.Utils;

/**
 * Says whether records come in the partitions that their keys belong in. The first that does not,
 * because partitions were added a moment ago, must not meet the state of its task: what is
 * remembered of its document lies elsewhere. Safe for use by many threads.
 */
public final class PartitionHomes {
  /** Finds every record at home. */
  public static final PartitionHomes UNKNOWN = new PartitionHomes(topic -> true, Map.of());

  private static final long LOOK_AGAIN_NANOS = 100_000_000L;

  private final TopicDirectory directory;
  private final Map<String, Integer> widths;
  private volatile long lookedAt = System.nanoTime() - LOOK_AGAIN_NANOS;

  /**
   * @param widths partitions of the topics there are when the application starts
   */
  public PartitionHomes(TopicDirectory directory, Map<String, Integer> widths) {
    this.directory = directory;
    this.widths = Map.copyOf(widths);
  }

  /**
   * Passes when a record may be processed: at home, or of a sender who spreads keys in its own way
   * over partitions that are as many as they were.
   *
   * @param key as the record has it; may be null
   * @throws PartitionsChangedException when partitions were added to the topic
   * @throws TimeoutException when the cluster does not say so at the moment
   */
  public void check(String topic, int partition, byte[] key) {
    Integer width = widths.get(topic);
    if (width == null
        || key == null
        || of(key, width) == partition
        || System.nanoTime() - lookedAt < LOOK_AGAIN_NANOS) {
      return;
    }
    int now = look(topic, width);
    if (now != width) {
      throw new PartitionsChangedException(
          topic + " had " + width + " partitions and has " + now + ": keys have moved");
    }
    lookedAt = System.nanoTime();
  }

  private int look(String topic, int before) {
    try {
      return directory.partitions(List.of(topic)).getOrDefault(topic, before);
    } catch (KafkaException e) {
      throw new TimeoutException(
          "the cluster does not say how many partitions " + topic + " has", e);
    }
  }

  /** The partition of a key among so many, as Kafka's Java producer has it. */
  public static int of(byte[] key, int partitions) {
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }
}
