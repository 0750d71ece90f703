package io.rapporteur.collect;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Document;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The Kafka clients of one instance, all used by one thread but for {@link #output}. */
final class CollectClients implements AutoCloseable {
  private static final Duration METADATA = Duration.ofSeconds(15);
  private static final Duration CLOSE = Duration.ofSeconds(10);

  /** As long as whoever takes over waits for a transaction of one that was killed. */
  private static final String TRANSACTION_MILLIS = "60000";

  private final Topics topics;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Admin admin;
  private final SchemaRegistry registry;
  private final AvroSerializer<Document> documents;
  private final int partitions;

  private CollectClients(RapporteurConfig config) {
    topics = config.topics();
    registry = config.connectRegistry();
    documents = new AvroSerializer<>(registry, Document.class);
    admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN));
    String id = config.applicationIdPrefix() + '-' + Collector.NAME;
    Properties reading = config.kafkaClientProperties(ClientRole.CONSUMER);
    reading.put("group.id", id);
    reading.put("allow.auto.create.topics", "false");
    consumer =
        new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    Properties writing = config.kafkaClientProperties(ClientRole.PRODUCER);
    writing.put("transactional.id", id + '-' + UUID.randomUUID());
    writing.putIfAbsent("transaction.timeout.ms", TRANSACTION_MILLIS);
    producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
    partitions = size(topics.collected());
  }

  static CollectClients open(RapporteurConfig config) {
    CollectClients clients = new CollectClients(config);
    try {
      clients.size(clients.topics.documents());
      clients.size(clients.topics.inbox());
      clients.producer.initTransactions();
      return clients;
    } catch (RuntimeException e) {
      clients.close();
      throw e;
    }
  }

  private int size(String name) {
    var found = consumer.partitionsFor(name, METADATA);
    if (found == null || found.isEmpty()) {
      throw new ConfigException(
          "the topic " + name + " is not there; run `rapporteur topics apply`");
    }
    return found.size();
  }

  void subscribe(Memory memory) {
    consumer.subscribe(
        List.of(topic()),
        new ConsumerRebalanceListener() {
          @Override
          public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            memory.take(assigned);
          }

          @Override
          public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            revoked.forEach(memory::lose);
          }
        });
  }

  /** A document for the documents topic. Safe for use by many threads. */
  Round.Output output(Document document) {
    byte[] value;
    synchronized (documents) {
      value = documents.serialize(topics.documents(), document);
    }
    return new Round.Output(topics.documents(), document.getUri(), value, Map.of());
  }

  TopicPartition partition(String url) {
    return new TopicPartition(topic(), StateRecords.partition(url, partitions));
  }

  int partitions() {
    return partitions;
  }

  String topic() {
    return topics.collected();
  }

  KafkaConsumer<byte[], byte[]> consumer() {
    return consumer;
  }

  KafkaProducer<byte[], byte[]> producer() {
    return producer;
  }

  Admin admin() {
    return admin;
  }

  /** Ends a poll of another thread. */
  void wakeup() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    producer.close(CLOSE);
    consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(CLOSE));
    admin.close(CLOSE);
    registry.close();
  }
}
