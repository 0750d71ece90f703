package io.rapporteur.console.kafka;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Makes clients of one cluster. */
public final class Clients implements AutoCloseable {
  private static final String API_TIMEOUT = "default.api.timeout.ms";

  private final RapporteurConfig config;
  private final SchemaRegistry registry;
  private final Admin admin;

  /** Clients by a configuration. */
  public Clients(RapporteurConfig config) {
    this.config = config;
    this.registry = config.connectRegistry();
    Map<String, Object> client = new HashMap<>();
    config.kafkaClientProperties(ClientRole.ADMIN).forEach((k, v) -> client.put((String) k, v));
    client.putIfAbsent(API_TIMEOUT, "15000");
    client.putIfAbsent("request.timeout.ms", "10000");
    this.admin = Admin.create(client);
  }

  /** Names of the topics. */
  public Topics topics() {
    return config.topics();
  }

  /** The configuration in force. */
  public RapporteurConfig config() {
    return config;
  }

  /** The one admin client. */
  public Admin admin() {
    return admin;
  }

  /** A reader of a class of the model. */
  public <T extends SpecificRecord> AvroDeserializer<T> deserializer(Class<T> type) {
    return new AvroDeserializer<>(registry, type);
  }

  /**
   * A consumer of committed records, in no group, which a request waits for: none of its calls
   * takes longer than this, where the configuration does not say how long; to be closed.
   */
  KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> changes, Duration patience) {
    Map<String, Object> client = new HashMap<>(changes);
    if (!config.kafkaClientProperties(ClientRole.CONSUMER).containsKey(API_TIMEOUT)) {
      client.put(API_TIMEOUT, String.valueOf(patience.toMillis()));
    }
    return consumer(client);
  }

  /** A consumer of committed records, in no group; to be closed. */
  KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> changes) {
    Map<String, Object> client = new HashMap<>();
    config.kafkaClientProperties(ClientRole.CONSUMER).forEach((k, v) -> client.put((String) k, v));
    client.remove("group.id");
    client.put("isolation.level", "read_committed");
    client.put("enable.auto.commit", "false");
    client.put("allow.auto.create.topics", "false");
    client.put("auto.offset.reset", "earliest");
    client.putAll(changes);
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    return new KafkaConsumer<>(client, bytes, bytes);
  }

  /**
   * The cluster's id of a topic: another one once the topic is made anew.
   *
   * @throws ConsoleException when there is none, or the cluster does not answer
   */
  public String topicId(String topic) {
    try {
      return admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get()
          .get(topic)
          .topicId()
          .toString();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        throw new ConsoleException(
            "there is no topic " + topic + "; `rapporteur topics apply` makes those declared", e);
      }
      throw new ConsoleException("Kafka does not answer: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConsoleException("interrupted", e);
    }
  }

  @Override
  public void close() {
    admin.close();
    registry.close();
  }
}
