package io.rapporteur.evaluation.bench;

import io.rapporteur.cli.Progress;
import io.rapporteur.cli.Terminal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * Watches how far a consumer group has committed. Cheaper than consuming the output, which would
 * take from the cores what is being measured; and a commit is what a document counts from.
 */
final class CommittedOffsets {
  private static final Duration STEP = Duration.ofMillis(200);

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
   * @throws IllegalStateException when the limit passes first
   */
  double rate(long total, double warmUp, Duration limit) throws InterruptedException {
    List<long[]> seen = new ArrayList<>();
    long giveUp = System.nanoTime() + limit.toNanos();
    Progress progress = new Progress(messages, "committed", total);
    long count = 0;
    while (count < total) {
      if (System.nanoTime() > giveUp) {
        throw new IllegalStateException(
            group
                + " committed "
                + count
                + " of "
                + total
                + " records in "
                + limit.toSeconds()
                + " s");
      }
      TimeUnit.MILLISECONDS.sleep(STEP.toMillis());
      long before = count;
      count = committed();
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

  private long committed() throws InterruptedException {
    try {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get(10, TimeUnit.SECONDS)
          .entrySet()
          .stream()
          .filter(entry -> entry.getKey().topic().equals(topic) && entry.getValue() != null)
          .map(java.util.Map.Entry::getValue)
          .mapToLong(OffsetAndMetadata::offset)
          .sum();
    } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
      // the group does not exist before its first member has joined
      return 0;
    }
  }
}
