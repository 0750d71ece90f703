package io.rapporteur.console.api;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.kafka.Clients;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far topics and applications have come, as the cluster says. */
final class ClusterProgress {
  /**
   * One look.
   *
   * @param ends by partition: the next offset
   * @param begins by partition: the first offset kept
   * @param committed by group and partition: the next record to be read
   */
  record Look(
      Map<TopicPartition, Long> ends,
      Map<TopicPartition, Long> begins,
      Map<String, Map<TopicPartition, Long>> committed) {

    /** Records between the first and the last offset of a topic. */
    long records(String topic) {
      return ends.entrySet().stream()
          .filter(end -> end.getKey().topic().equals(topic))
          .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
          .sum();
    }

    long end(String topic) {
      return ends.entrySet().stream()
          .filter(end -> end.getKey().topic().equals(topic))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    long partitions(String topic) {
      return ends.keySet().stream().filter(each -> each.topic().equals(topic)).count();
    }

    /** Records of some topics that a group has not committed; null when there is no such group. */
    Long lag(String group, Collection<String> topics) {
      Map<TopicPartition, Long> done = committed.get(group);
      if (done == null) {
        return null;
      }
      return ends.entrySet().stream()
          .filter(end -> topics.contains(end.getKey().topic()))
          .mapToLong(
              end ->
                  end.getValue()
                      - Math.max(
                          done.getOrDefault(end.getKey(), 0L),
                          begins.getOrDefault(end.getKey(), 0L)))
          .map(lag -> Math.max(0, lag))
          .sum();
    }
  }

  /** For each question, milliseconds: a request waits for the answers. */
  private static final int PATIENCE = 5_000;

  private final Clients clients;

  ClusterProgress(Clients clients) {
    this.clients = clients;
  }

  Look look(Collection<String> topics, Collection<String> groups) {
    Admin admin = clients.admin();
    try {
      Set<String> there =
          new HashSet<>(
              admin.listTopics(new ListTopicsOptions().timeoutMs(PATIENCE)).names().get());
      there.retainAll(topics);
      Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
      Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
      for (TopicDescription topic :
          admin
              .describeTopics(there, new DescribeTopicsOptions().timeoutMs(PATIENCE))
              .allTopicNames()
              .get()
              .values()) {
        topic
            .partitions()
            .forEach(
                info -> {
                  TopicPartition each = new TopicPartition(topic.name(), info.partition());
                  latest.put(each, OffsetSpec.latest());
                  earliest.put(each, OffsetSpec.earliest());
                });
      }
      return new Look(offsets(admin, latest), offsets(admin, earliest), committed(admin, groups));
    } catch (ExecutionException e) {
      throw new ConsoleException("Kafka does not answer: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConsoleException("interrupted", e);
    }
  }

  private static Map<TopicPartition, Long> offsets(
      Admin admin, Map<TopicPartition, OffsetSpec> asked)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    admin
        .listOffsets(asked, new ListOffsetsOptions().timeoutMs(PATIENCE))
        .all()
        .get()
        .forEach((p, info) -> offsets.put(p, info.offset()));
    return offsets;
  }

  private static Map<String, Map<TopicPartition, Long>> committed(
      Admin admin, Collection<String> groups) throws ExecutionException, InterruptedException {
    List<String> there = new ArrayList<>(groups);
    there.retainAll(
        admin.listGroups(new ListGroupsOptions().timeoutMs(PATIENCE)).all().get().stream()
            .map(GroupListing::groupId)
            .toList());
    Map<String, ListConsumerGroupOffsetsSpec> asked = new HashMap<>();
    there.forEach(group -> asked.put(group, new ListConsumerGroupOffsetsSpec()));
    Map<String, Map<TopicPartition, Long>> committed = new HashMap<>();
    if (asked.isEmpty()) {
      return committed;
    }
    KafkaFuture<Map<String, Map<TopicPartition, OffsetAndMetadata>>> found =
        admin
            .listConsumerGroupOffsets(
                asked, new ListConsumerGroupOffsetsOptions().timeoutMs(PATIENCE))
            .all();
    for (Map.Entry<String, Map<TopicPartition, OffsetAndMetadata>> group : found.get().entrySet()) {
      Map<TopicPartition, Long> own = new HashMap<>();
      group
          .getValue()
          .forEach((partition, done) -> own.put(partition, done == null ? 0L : done.offset()));
      committed.put(group.getKey(), own);
    }
    return committed;
  }
}
