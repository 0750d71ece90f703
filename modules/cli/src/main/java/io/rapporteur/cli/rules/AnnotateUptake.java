package io.rapporteur.cli.rules;

import io.rapporteur.cli.Cluster;
import io.rapporteur.streams.App;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Waits until the annotate application has processed what was written for it. */
final class AnnotateUptake {
  private static final long PAUSE_MILLIS = 200;

  private final Cluster cluster;
  private final String topic;
  private final Duration patience;
  private final Map<TopicPartition, Long> ends = new HashMap<>();

  AnnotateUptake(Cluster cluster, String topic, Duration patience) {
    this.cluster = cluster;
    this.topic = topic;
    this.patience = patience;
  }

  /** Waits for this record, too. */
  void expect(RecordMetadata written) {
    ends.merge(new TopicPartition(topic, written.partition()), written.offset() + 1, Long::max);
  }

  /** Whether all is processed; false when nothing has moved for as long as one has patience. */
  boolean await() throws InterruptedException, ExecutionException {
    if (ends.isEmpty()) {
      return true;
    }
    String group = cluster.config().applicationIdPrefix() + "-" + App.ANNOTATE.id();
    try (Admin admin = cluster.admin()) {
      long moved = System.nanoTime();
      long before = -1;
      while (System.nanoTime() - moved < patience.toNanos()) {
        long missing = missing(admin, group);
        if (missing == 0) {
          return true;
        }
        if (missing != before) {
          before = missing;
          moved = System.nanoTime();
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
    return false;
  }

  /** Nothing for a group that never was. */
  private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group)
      throws InterruptedException, ExecutionException {
    try {
      return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return Map.of();
      }
      throw e;
    }
  }

  private long missing(Admin admin, String group) throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetAndMetadata> committed = committed(admin, group);
    long missing = 0;
    for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
      OffsetAndMetadata at = committed.get(end.getKey());
      missing += Math.max(0, end.getValue() - (at == null ? 0 : at.offset()));
    }
    return missing;
  }
}
