package io.rapporteur.streams.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Where the partitions of whole topics begin and end. */
public final class TopicOffsets {
  private TopicOffsets() {}

  /**
   * Offsets of all partitions of those topics that are there.
   *
   * @param which beginnings or ends
   * @param isolation whether an end is where committed records end, or all
   * @throws KafkaException when the cluster does not answer
   */
  public static Map<TopicPartition, Long> of(
      Admin admin, Collection<String> topics, OffsetSpec which, IsolationLevel isolation) {
    return of(admin, partitions(admin, topics), which, isolation, topics);
  }

  /**
   * The same of partitions that are known.
   *
   * @param asked what they are called in the message when the cluster does not answer
   */
  public static Map<TopicPartition, Long> of(
      Admin admin,
      Collection<TopicPartition> partitions,
      OffsetSpec which,
      IsolationLevel isolation,
      Object asked) {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    partitions.forEach(partition -> wanted.put(partition, which));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    AdminAnswers.of(
            admin.listOffsets(wanted, new ListOffsetsOptions(isolation)).all(),
            "tell the offsets of " + asked)
        .forEach((partition, info) -> offsets.put(partition, info.offset()));
    return offsets;
  }

  /** The partitions of those topics that are there. */
  public static List<TopicPartition> partitions(Admin admin, Collection<String> topics) {
    return partitions(TopicWidths.of(admin, topics));
  }

  /** The partitions of topics by their number of them. */
  static List<TopicPartition> partitions(Map<String, Integer> widths) {
    List<TopicPartition> partitions = new ArrayList<>();
    widths.forEach(
        (topic, width) -> {
          for (int number = 0; number < width; number++) {
            partitions.add(new TopicPartition(topic, number));
          }
        });
    return partitions;
  }
}
