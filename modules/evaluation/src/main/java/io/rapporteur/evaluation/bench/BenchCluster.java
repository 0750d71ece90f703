package io.rapporteur.evaluation.bench;

import io.rapporteur.cli.local.LocalServices;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker and a registry for one run, with topics and documents in them. */
final class BenchCluster implements AutoCloseable {
  private static final int PARTITIONS = 6;

  private final Path root;
  private final LocalServices services;

  private BenchCluster(Path root, LocalServices services) {
    this.root = root;
    this.services = services;
  }

  static BenchCluster start(Path root) throws IOException, InterruptedException {
    LocalServices services =
        LocalServices.start(root.resolve("services"), Ports.free(), Ports.free());
    services.broker().awaitReady();
    services.registry().awaitReady();
    BenchCluster cluster = new BenchCluster(root, services);
    cluster.apply(cluster.config("setup", Map.of()));
    cluster.addPassThroughTopic();
    return cluster;
  }

  /** Makes the topics that a configuration file declares. */
  void apply(Path config) throws IOException, InterruptedException {
    try (BenchProcess apply =
        BenchProcess.command(
            root, "topics-apply", List.of("topics", "apply", "--config", config.toString()))) {
      apply.awaitExit(90);
    }
  }

  private void addPassThroughTopic() throws InterruptedException {
    configuration()
        .connectRegistry()
        .register(PassThrough.OUTPUT + "-value", PublishedSchemas.of(Document.class));
    NewTopic topic = new NewTopic(PassThrough.OUTPUT, PARTITIONS, (short) 1);
    try (Admin admin = admin()) {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot create " + PassThrough.OUTPUT, e);
    }
  }

  /** Writes a configuration file for a process of this cluster. */
  Path config(String name, Map<String, String> more) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings());
    properties.put("state.dir", root.resolve("state-" + name).toString());
    properties.put("application.id.prefix", name);
    properties.put("management.port", "0");
    properties.putAll(more);
    Path file = root.resolve(name + ".properties");
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
    return file;
  }

  private Map<String, String> settings() {
    return Map.of(
        "bootstrap.servers", services.address().bootstrapServers(),
        "registry.url", services.address().registryUrl());
  }

  RapporteurConfig configuration() {
    return configuration(Map.of());
  }

  /** The same with more values, or others. */
  RapporteurConfig configuration(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(settings());
    values.putAll(more);
    return RapporteurConfig.of(values);
  }

  Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", services.address().bootstrapServers()));
  }

  /** Lets a group that has not begun pass over all but about the last documents that are there. */
  void skipToLast(String group, long documents) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (int i = 0; i < PARTITIONS; i++) {
      latest.put(new TopicPartition(configuration().topics().documents(), i), OffsetSpec.latest());
    }
    try (Admin admin = admin()) {
      Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
      admin
          .listOffsets(latest)
          .all()
          .get()
          .forEach(
              (partition, end) ->
                  ends.put(
                      partition,
                      new OffsetAndMetadata(Math.max(0, end.offset() - documents / PARTITIONS))));
      admin.alterConsumerGroupOffsets(group, ends).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot set the offsets of " + group, e);
    }
  }

  /** A producer tuned as the applications' own are. */
  <T> Producer<String, T> producer(Serializer<T> serializer, int lingerMillis) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, services.address().bootstrapServers());
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, lingerMillis);
    properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
    properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L << 20);
    return new KafkaProducer<>(properties, new StringSerializer(), serializer);
  }

  Serializer<Document> documentSerializer() {
    SchemaRegistry registry = configuration().connectRegistry();
    return new AvroSerializer<>(registry, Document.class);
  }

  /** Puts documents onto the documents topic and waits for the last acknowledgement. */
  void load(int count, IntFunction<Document> documents) {
    load(configuration().topics().documents(), count, documents);
  }

  /** The same onto a topic of documents under another prefix. */
  void load(String topic, int count, IntFunction<Document> documents) {
    try (Producer<String, Document> producer = producer(documentSerializer(), 20);
        Sends<Document> sends = new Sends<>(producer)) {
      for (int i = 0; i < count; i++) {
        Document document = documents.apply(i);
        sends.send(new ProducerRecord<>(topic, document.getUri(), document));
      }
    }
  }

  /** Puts rules onto the rules topic, before any application starts. */
  void load(Map<String, Rule> rules) {
    String topic = configuration().topics().rules();
    Serializer<Rule> serializer =
        new AvroSerializer<>(configuration().connectRegistry(), Rule.class);
    try (Producer<String, Rule> producer = producer(serializer, 20);
        Sends<Rule> sends = new Sends<>(producer)) {
      rules.forEach((id, rule) -> sends.send(new ProducerRecord<>(topic, id, rule)));
    }
  }

  long brokerPid() {
    return services.broker().pid();
  }

  long registryPid() {
    return services.registry().pid();
  }

  Path root() {
    return root;
  }

  @Override
  public void close() {
    services.close();
  }
}
