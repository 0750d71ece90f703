package io.rapporteur.evaluation.bench;

import io.rapporteur.cli.Progress;
import io.rapporteur.cli.Terminal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Watches how far a consumer group has committed. Cheaper than consuming the output, which would
 * take from the cores what is being measured; and a commit is what a document counts from.
 */
final class CommittedOffsets {
  private static final Duration STEP = Duration.ofMillis(200);

  /** Without a record more for as long, there will be none. */
  private static final Duration STANDS = Duration.ofMinutes(3);

  private final Admin admin;
  private final String group;
  private final String topic;
  private final Terminal messages;

  CommittedOffsets(Admin admin, String group, String topic, Terminal messages) {
    this.messages = messages;
    this.admin = admin;
    this.group = group;
    this.topic = topic;
  }

  /**
   * Watches until {@code total} records are committed.
   *
   * @param warmUp share of the records, from 0 to 1, that are passed over before the clock starts
   * @param limit gives up after this long
   * @return records a second from the end of the warm-up to the last commit
   * @throws IllegalStateException when the limit passes first, or nothing more is committed for
   *     long; it says how far the group and the topic are
   */
  double rate(long total, double warmUp, Duration limit) throws InterruptedException {
    List<long[]> seen = new ArrayList<>();
    long giveUp = System.nanoTime() + limit.toNanos();
    long grewAt = System.nanoTime();
    Progress progress = new Progress(messages, "committed", total);
    long count = 0;
    while (count < total) {
      boolean stands = count > 0 && System.nanoTime() - grewAt > STANDS.toNanos();
      if (stands || System.nanoTime() > giveUp) {
        throw new IllegalStateException(
            "%s committed %s of the %d records awaited; the topic ends at %s"
                .formatted(group, offsets(), total, ends()));
      }
      TimeUnit.MILLISECONDS.sleep(STEP.toMillis());
      long before = count;
      count = sum(offsets());
      if (count > before) {
        grewAt = System.nanoTime();
      }
      progress.passed(count - before);
      progress.show(count);
      seen.add(new long[] {System.nanoTime(), count});
    }
    progress.end();
    return rate(seen, (long) (total * warmUp));
  }

  static double rate(List<long[]> seen, long warm) {
    long[] last = seen.get(seen.size() - 1);
    for (long[] sample : seen) {
      if (sample[1] >= warm && last[0] > sample[0]) {
        return (last[1] - sample[1]) / ((last[0] - sample[0]) / 1e9);
      }
    }
    return 0;
  }

  private static long sum(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<TopicPartition, Long> offsets() throws InterruptedException {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    try {
      admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get(10, TimeUnit.SECONDS)
          .forEach(
              (partition, committed) -> {
                if (partition.topic().equals(topic) && committed != null) {
                  offsets.put(partition, committed.offset());
                }
              });
    } catch (ExecutionException | TimeoutException e) {
      // the group does not exist before its first member has joined
      return Map.of();
    }
    return offsets;
  }

  private Map<TopicPartition, Long> ends() throws InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    Map<TopicPartition, Long> ends = new HashMap<>();
    try {
      admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get()
          .get(topic)
          .partitions()
          .forEach(p -> latest.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest()));
      admin.listOffsets(latest).all().get().forEach((p, end) -> ends.put(p, end.offset()));
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot list the offsets of " + topic, e);
    }
    return ends;
  }
}
