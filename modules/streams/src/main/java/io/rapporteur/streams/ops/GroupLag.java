package io.rapporteur.streams.ops;

import io.rapporteur.streams.directory.AdminAnswers;
import io.rapporteur.streams.directory.TopicOffsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * What waits for a group, in all partitions of its topics whoever owns them: a consumer knows of
 * its own alone, and counts nothing where nobody reads. One look asks for the topics, for what the
 * group has committed and for the ends of the partitions: four requests, whatever waits.
 *
 * <p>For one thread; the figures may be read by any.
 */
public final class GroupLag implements AutoCloseable {
  /** What was found in one look. */
  private record Figures(long most, long total, long stuckMillis) {}

  /** Since when a partition's committed offset is where it is. */
  private record Standing(long offset, long since) {}

  private final Admin admin;
  private final String group;
  private final List<String> topics;
  private final UnreadOffsets remainder;
  private final Map<TopicPartition, Standing> standing = new HashMap<>();
  private volatile Figures figures = new Figures(0, 0, 0);

  /**
   * @param topics what the group reads; one that is not there counts nothing
   * @param consumer properties of a consumer of committed records
   */
  public GroupLag(Admin admin, String group, List<String> topics, Properties consumer) {
    this.admin = admin;
    this.group = group;
    this.topics = List.copyOf(topics);
    this.remainder = new UnreadOffsets(consumer);
  }

  /** Records that wait in the partition in which most do. */
  public long most() {
    return figures.most();
  }

  /** Records that wait, all together. */
  public long total() {
    return figures.total();
  }

  /**
   * How long the partition that stands longest with records waiting has not moved, milliseconds.
   */
  public long stuckMillis() {
    return figures.stuckMillis();
  }

  /**
   * Looks anew.
   *
   * @param now wall clock, milliseconds since the epoch
   * @throws org.apache.kafka.common.KafkaException when the cluster does not answer; the figures
   *     stay as they were
   */
  public void look(long now) {
    Set<TopicPartition> all = partitions();
    Map<TopicPartition, Long> committed = committed(all);
    Map<TopicPartition, Long> ends = offsets(all, OffsetSpec.latest());
    long most = 0;
    long total = 0;
    long stuck = 0;
    for (TopicPartition partition : all) {
      long offset = committed.get(partition);
      Standing before = standing.get(partition);
      boolean stands = before != null && before.offset() == offset;
      long waiting = Math.max(0, ends.get(partition) - offset);
      // the last thing of a partition may be the mark of a transaction, which nobody commits past
      if (waiting > 0 && stands && !remainder.holds(partition, offset, ends.get(partition))) {
        waiting = 0;
      }
      if (waiting == 0 || !stands) {
        before = new Standing(offset, now);
        standing.put(partition, before);
      }
      most = Math.max(most, waiting);
      total += waiting;
      stuck = Math.max(stuck, now - before.since());
    }
    standing.keySet().retainAll(all);
    figures = new Figures(most, total, stuck);
  }

  private Set<TopicPartition> partitions() {
    return new HashSet<>(TopicOffsets.partitions(admin, topics));
  }

  /** Where the group goes on: at the beginning where it has committed nothing, or what is gone. */
  private Map<TopicPartition, Long> committed(Collection<TopicPartition> all) {
    Map<TopicPartition, OffsetAndMetadata> told =
        AdminAnswers.of(
            admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(),
            "tell the offsets of " + group);
    Map<TopicPartition, Long> committed = offsets(all, OffsetSpec.earliest());
    told.forEach(
        (partition, offset) -> {
          if (offset != null) {
            committed.computeIfPresent(partition, (p, begin) -> Math.max(begin, offset.offset()));
          }
        });
    return committed;
  }

  private Map<TopicPartition, Long> offsets(Collection<TopicPartition> all, OffsetSpec which) {
    return TopicOffsets.of(admin, all, which, IsolationLevel.READ_COMMITTED, topics);
  }

  @Override
  public void close() {
    remainder.close();
  }
}
