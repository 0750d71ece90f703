package io.rapporteur.streams.directory;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Waits until brokers take records for partitions that were just made. Whoever writes before may
 * lose: a first batch that comes too early is refused, the second, sent right behind it, is taken,
 * and from then on the first is out of sequence for ever (KAFKA-15591).
 */
public final class LedPartitions {
  private static final long LOOK_AGAIN_MILLIS = 50;

  private LedPartitions() {}

  /**
   * Returns when the leader of each partition answers for it.
   *
   * @param widths number of partitions by topic
   * @throws KafkaException when some do not answer in time, naming them, or the cluster refuses
   */
  public static void await(Admin admin, Map<String, Integer> widths, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    Map<TopicPartition, OffsetSpec> silent = new HashMap<>();
    TopicOffsets.partitions(widths).forEach(each -> silent.put(each, OffsetSpec.latest()));
    while (true) {
      KafkaException last = askAll(admin, silent);
      if (silent.isEmpty()) {
        return;
      }
      if (System.nanoTime() > end) {
        throw new KafkaException("no broker takes records yet for " + names(silent), last);
      }
      pause();
    }
  }

  /** Takes out those that answer; what another said last. */
  private static KafkaException askAll(Admin admin, Map<TopicPartition, OffsetSpec> silent) {
    ListOffsetsResult answers = admin.listOffsets(silent);
    KafkaException last = null;
    for (TopicPartition partition : names(silent)) {
      try {
        AdminAnswers.of(answers.partitionResult(partition), "answer for " + partition);
        silent.remove(partition);
      } catch (KafkaException e) {
        if (!(e.getCause() instanceof RetriableException)) {
          throw e;
        }
        last = e;
      }
    }
    return last;
  }

  private static SortedSet<TopicPartition> names(Map<TopicPartition, OffsetSpec> partitions) {
    SortedSet<TopicPartition> names =
        new TreeSet<>(
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
    names.addAll(partitions.keySet());
    return names;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
