package io.rapporteur.contracts;

import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * One declared topic.
 *
 * @param name full name, prefix included
 * @param partitions at least 1
 * @param replication replicas of each partition; -1 for the brokers' default
 * @param config Kafka's topic configuration, by Kafka's names
 * @param value model class of the values, whose schema goes under the subject `NAME-value`; empty
 *     when values are raw bytes
 */
public record TopicSpec(
    String name,
    int partitions,
    short replication,
    Map<String, String> config,
    Optional<Class<? extends SpecificRecord>> value) {
  public TopicSpec {
    config = Map.copyOf(config);
  }
}
