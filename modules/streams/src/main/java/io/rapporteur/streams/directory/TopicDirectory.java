package io.rapporteur.streams.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Says which topics there are. Asked before anything is routed: a record sent to a topic that is
 * not there stops an exactly-once application, and holds up an at-least-once one for ever.
 */
@FunctionalInterface
public interface TopicDirectory {

  /**
   * Whether a topic is there. Cheap: answered from memory.
   *
   * @throws org.apache.kafka.common.KafkaException when it cannot be found out
   */
  boolean exists(String topic);

  /**
   * The topics there were when last looked, the same object until they change. {@link #exists} is
   * fresher.
   */
  default Set<String> topics() {
    return Set.of();
  }

  /**
   * How many partitions topics have that are there.
   *
   * @throws org.apache.kafka.common.KafkaException when the cluster does not answer
   */
  default Map<String, Integer> partitions(Collection<String> wanted) {
    return Map.of();
  }
}
