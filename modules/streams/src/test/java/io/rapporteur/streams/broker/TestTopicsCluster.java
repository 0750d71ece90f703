package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.guarantees.WrittenRecords;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.TestTopics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Topics, schemas and clients of one test on the shared broker, under a prefix of its own. */
final class TestTopicsCluster implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();
  final Topics topics;
  final RapporteurConfig config;
  final SchemaRegistry registry;
  private final KafkaProducer<byte[], byte[]> producer;

  /** What {@link #config} was made of, for a process of its own. */
  final Map<String, String> values;

  private TestTopicsCluster(Map<String, String> values) {
    this.values = Map.copyOf(values);
    this.config = RapporteurConfig.of(values);
    this.topics = config.topics();
    this.registry = config.connectRegistry();
    Properties properties = config.kafkaClientProperties(ClientRole.PRODUCER);
    properties.put("linger.ms", "0");
    this.producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Topics made, schemas registered. */
  static TestTopicsCluster fresh(Map<String, String> overrides) {
    return on(EmbeddedBroker.shared().bootstrapServers(), overrides);
  }

  /** The same on another broker. */
  static TestTopicsCluster on(String bootstrapServers, Map<String, String> overrides) {
    String name = "t" + COUNT.incrementAndGet();
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), name + "-");
      Path file =
          Files.writeString(
              directory.resolve("topics.yaml"), TestTopics.yaml(3, List.of("sea", "trade")));
      Map<String, String> values = new HashMap<>();
      values.put("bootstrap.servers", bootstrapServers);
      values.put("topics.prefix", name);
      values.put("topics.file", file.toString());
      values.put("registry.url", "memory:" + name);
      values.put("application.id.prefix", name);
      values.put("state.dir", directory.resolve("state").toString());
      values.put("management.port", "0");
      values.put("rules.starter", "false");
      values.put("threads", "1");
      values.putAll(overrides);
      TestTopicsCluster cluster = new TestTopicsCluster(values);
      cluster.makeTopics();
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeTopics() {
    TopicCatalogue catalogue = config.catalogue();
    List<NewTopic> wanted = new ArrayList<>();
    for (TopicSpec spec : catalogue.topics()) {
      wanted.add(new NewTopic(spec.name(), spec.partitions(), (short) 1).configs(spec.config()));
      spec.value()
          .ifPresent(type -> registry.register(spec.name() + "-value", PublishedSchemas.of(type)));
    }
    try (Admin admin = admin()) {
      admin.createTopics(wanted).all().get();
    } catch (Exception e) {
      throw new IllegalStateException("topics could not be made", e);
    }
  }

  Admin admin() {
    return Admin.create(config.kafkaClientProperties(ClientRole.ADMIN));
  }

  void feed(String text) {
    send(topics.inbox(), null, text.getBytes(UTF_8), Map.of());
  }

  void feed(String uri, String text) {
    send(topics.inbox(), null, text.getBytes(UTF_8), Map.of("uri", uri));
  }

  void put(Document document) {
    send(
        topics.documents(),
        document.getUri().getBytes(UTF_8),
        writer(Document.class).serialize(topics.documents(), document),
        Map.of());
  }

  void put(Rule rule) {
    send(
        topics.rules(),
        rule.getId().getBytes(UTF_8),
        writer(Rule.class).serialize(topics.rules(), rule),
        Map.of());
  }

  void send(String topic, byte[] key, byte[] value, Map<String, String> headers) {
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key, value);
    headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    try {
      producer.send(record).get();
    } catch (Exception e) {
      throw new IllegalStateException("not sent to " + topic, e);
    }
  }

  /** Sends without waiting; {@link #flush} waits. */
  void sendLater(String topic, byte[] key, byte[] value) {
    producer.send(new ProducerRecord<>(topic, key, value));
  }

  void sendLater(String topic, byte[] key, byte[] value, Map<String, String> headers) {
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key, value);
    headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    producer.send(record);
  }

  void flush() {
    producer.flush();
  }

  /** Every committed record of a topic, partition by partition. */
  List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    return WrittenRecords.committed(config, topic);
  }

  /** The last value of each key that a topic has; null values included. */
  <T extends SpecificRecord> Map<String, T> last(String topic, Class<T> type) {
    AvroDeserializer<T> reader = new AvroDeserializer<>(registry, type);
    Map<String, T> last = new LinkedHashMap<>();
    read(topic)
        .forEach(r -> last.put(new String(r.key(), UTF_8), reader.deserialize(topic, r.value())));
    return last;
  }

  <T extends SpecificRecord> AvroSerializer<T> writer(Class<T> type) {
    return new AvroSerializer<>(registry, type);
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
