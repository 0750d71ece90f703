package io.rapporteur.streams.directory;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** How many partitions topics have. */
public final class TopicWidths {
  private TopicWidths() {}

  /**
   * Partitions by topic, of those topics that are there.
   *
   * @throws KafkaException when the cluster does not answer
   */
  public static Map<String, Integer> of(Admin admin, Collection<String> topics) {
    Map<String, Integer> widths = new TreeMap<>();
    admin
        .describeTopics(topics)
        .topicNameValues()
        .forEach(
            (topic, description) -> {
              try {
                widths.put(
                    topic, AdminAnswers.of(description, "describe " + topic).partitions().size());
              } catch (KafkaException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                  throw e;
                }
              }
            });
    return widths;
  }
}
