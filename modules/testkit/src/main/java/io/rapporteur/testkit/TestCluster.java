package io.rapporteur.testkit;

import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.Subjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A cluster as a test wants it: all topics of an installation made under a prefix that no other
 * test has, all schemas registered with a registry in memory, and means to write and read.
 */
public final class TestCluster implements AutoCloseable {
  /** How long reading waits for what should come. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final EmbeddedBroker broker;
  private final RapporteurConfig config;
  private final TopicCatalogue catalogue;
  private final Path directory;
  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> producer;
  private final SchemaRegistry registry;

  private TestCluster(EmbeddedBroker broker, List<String> routes) throws IOException {
    this.broker = broker;
    // the process id keeps a broker that outlives a JVM apart as well
    String name = "t" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
    this.directory = Files.createTempDirectory("rapporteur-" + name);
    Path topicsFile = Files.writeString(directory.resolve("topics.yaml"), TestTopics.yaml(routes));
    this.config =
        RapporteurConfig.of(
            Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "topics.prefix",
                name,
                "topics.file",
                topicsFile.toString(),
                "registry.url",
                "memory:" + name,
                "application.id.prefix",
                name,
                "state.dir",
                directory.resolve("state").toString(),
                "management.port",
                "0",
                "threads",
                "1"));
    this.catalogue = config.catalogue();
    this.registry = InMemorySchemaRegistry.named(name);
    this.admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN));
    var properties = config.kafkaClientProperties(ClientRole.PRODUCER);
    properties.put("linger.ms", "0");
    this.producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /**
   * Makes the topics and registers the schemas.
   *
   * @param routes names of the declared routes
   */
  public static TestCluster on(EmbeddedBroker broker, String... routes) {
    try {
      TestCluster cluster = new TestCluster(broker, List.of(routes));
      cluster.apply();
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void apply() {
    for (TopicSpec topic : catalogue.topics()) {
      topic
          .value()
          .ifPresent(
              type -> registry.register(Subjects.ofValue(topic.name()), PublishedSchemas.of(type)));
    }
    List<NewTopic> topics =
        catalogue.topics().stream()
            .map(t -> new NewTopic(t.name(), t.partitions(), t.replication()).configs(t.config()))
            .toList();
    try {
      admin.createTopics(topics).all().get();
      awaitLeaders();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the topics could not be made", e.getCause());
    }
  }

  // so that no client of the test meets a topic that its broker does not know yet
  private void awaitLeaders() throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    for (TopicSpec topic : catalogue.topics()) {
      for (int i = 0; i < topic.partitions(); i++) {
        ends.put(new TopicPartition(topic.name(), i), OffsetSpec.latest());
      }
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        admin.listOffsets(ends).all().get();
        return;
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)
            || System.nanoTime() > deadline) {
          throw e;
        }
        LockSupport.parkNanos(20_000_000);
      }
    }
  }

  /** Configuration that leads to this cluster. */
  public RapporteurConfig config() {
    return config;
  }

  /** Configuration that leads to this cluster, with some values changed. */
  public RapporteurConfig config(Map<String, String> changes) {
    return config.with(changes);
  }

  public EmbeddedBroker broker() {
    return broker;
  }

  public Topics topics() {
    return catalogue.names();
  }

  public TopicCatalogue catalogue() {
    return catalogue;
  }

  public SchemaRegistry registry() {
    return registry;
  }

  public Admin admin() {
    return admin;
  }

  /** Writes bytes and waits until the broker has them. Key and value may be null. */
  public RecordMetadata produce(
      String topic, String key, byte[] value, Map<String, String> headers) {
    byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, keyBytes, value);
    headers.forEach(
        (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    try {
      return producer.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a record for " + topic + " was not written", e.getCause());
    }
  }

  /** Writes a record as framed Avro and waits until the broker has it; null withdraws. */
  public <T extends SpecificRecord> RecordMetadata produce(
      String topic, String key, Class<T> type, T value) {
    return produce(
        topic, key, new AvroSerializer<>(registry, type).serialize(topic, value), Map.of());
  }

  /**
   * All committed records of a topic as it stands, oldest first within each partition. Waits for
   * transactions that are under way, a few seconds at most.
   */
  public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    try (CommittedRecords reader = new CommittedRecords(config, topic)) {
      return reader.toEnd(admin);
    }
  }

  /**
   * Waits until a topic has at least so many committed records.
   *
   * @throws AssertionError when it does not within {@link #PATIENCE}
   */
  public List<ConsumerRecord<byte[], byte[]>> read(String topic, int count) {
    try (CommittedRecords reader = new CommittedRecords(config, topic)) {
      return reader.atLeast(count, PATIENCE);
    }
  }

  /** The last committed value of each key of a topic as it stands; null where it was withdrawn. */
  public <T extends SpecificRecord> Map<String, T> table(String topic, Class<T> type) {
    AvroDeserializer<T> deserializer = new AvroDeserializer<>(registry, type);
    Map<String, T> table = new LinkedHashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : read(topic)) {
      table.put(text(record.key()), deserializer.deserialize(topic, record.value()));
    }
    return table;
  }

  /** A record's headers as text, the last of each name. */
  public static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), text(header.value()));
    }
    return headers;
  }

  private static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Closes the clients and deletes the topics and the files. */
  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
    admin.deleteTopics(catalogue.topics().stream().map(TopicSpec::name).toList());
    admin.close(Duration.ofSeconds(10));
    TestTopics.deleteTree(directory);
  }
}
