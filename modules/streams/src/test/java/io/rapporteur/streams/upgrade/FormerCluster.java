package io.rapporteur.streams.upgrade;

import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.streams.upgrade.FormerState.FormerPartition;
import io.rapporteur.streams.upgrade.FormerState.FormerRecord;
import io.rapporteur.streams.upgrade.FormerState.FormerSchema;
import io.rapporteur.streams.upgrade.FormerState.FormerTopic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts on a broker what a former version left, each record at the offset it had, since stores
 * remember offsets: where the mark of a transaction stood, a transaction ends.
 */
final class FormerCluster {
  private static final String HUNDRED_YEARS = "3155760000000";

  private final FormerState state;
  private final RapporteurConfig config;
  private final InMemorySchemaRegistry registry;
  private final List<String> misplaced = new CopyOnWriteArrayList<>();

  FormerCluster(FormerState state, RapporteurConfig config, InMemorySchemaRegistry registry) {
    this.state = state;
    this.config = config;
    this.registry = registry;
  }

  /** Makes topics, records, schemas and committed offsets, then does what `topics apply` does. */
  void restore() throws Exception {
    for (FormerSchema schema : state.schemas()) {
      for (String subject : schema.subjects()) {
        registry.register(subject, new Schema.Parser().parse(schema.json()));
      }
    }
    for (int id = 1; id <= state.schemas().size(); id++) {
      Schema recorded = new Schema.Parser().parse(state.schemas().get(id - 1).json());
      if (!registry.schema(id).orElseThrow().equals(recorded)) {
        throw new IllegalStateException("schema " + id + " got another id");
      }
    }
    for (TopicSpec spec : config.catalogue().topics()) {
      spec.value()
          .ifPresent(type -> registry.register(spec.name() + "-value", PublishedSchemas.of(type)));
    }
    try (Admin admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN))) {
      List<NewTopic> topics = new ArrayList<>();
      for (FormerTopic topic : state.topics()) {
        // nothing grows too old or is compacted, whenever the test runs
        topics.add(
            new NewTopic(topic.name(), topic.partitions().size(), (short) 1)
                .configs(
                    Map.of(
                        "cleanup.policy",
                        topic.cleanup(),
                        "retention.ms",
                        "-1",
                        "segment.ms",
                        HUNDRED_YEARS)));
      }
      admin.createTopics(topics).all().get();
      write(admin);
      if (!misplaced.isEmpty()) {
        throw new IllegalStateException("not as it was: " + misplaced);
      }
      Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = new HashMap<>();
      for (FormerState.Committed one : state.offsets()) {
        committed
            .computeIfAbsent(one.group(), group -> new HashMap<>())
            .put(
                new TopicPartition(one.topic(), one.partition()),
                new OffsetAndMetadata(one.offset(), one.metadata()));
      }
      for (Map.Entry<String, Map<TopicPartition, OffsetAndMetadata>> group : committed.entrySet()) {
        admin.alterConsumerGroupOffsets(group.getKey(), group.getValue()).all().get();
      }
    }
  }

  private void write(Admin admin) throws Exception {
    Map<TopicPartition, Runs> runs = new HashMap<>();
    for (FormerTopic topic : state.topics()) {
      for (int i = 0; i < topic.partitions().size(); i++) {
        runs.put(new TopicPartition(topic.name(), i), Runs.of(topic.partitions().get(i)));
      }
    }
    Properties properties = config.kafkaClientProperties(ClientRole.PRODUCER);
    try (KafkaProducer<byte[], byte[]> plain = producer(properties)) {
      for (Map.Entry<TopicPartition, Runs> one : runs.entrySet()) {
        long purged = one.getValue().purged;
        for (long i = 0; i < purged; i++) {
          send(plain, one.getKey(), new FormerRecord(i, 0, new byte[1], new byte[1], Map.of()));
        }
        plain.flush();
        if (purged > 0) {
          admin
              .deleteRecords(Map.of(one.getKey(), RecordsToDelete.beforeOffset(purged)))
              .all()
              .get();
        }
      }
      transactions(properties, runs);
      runs.forEach((to, what) -> what.open.forEach(record -> send(plain, to, record)));
      plain.flush();
    }
  }

  private void transactions(Properties properties, Map<TopicPartition, Runs> runs) {
    properties.put("transactional.id", FormerState.PREFIX + "-restored");
    try (KafkaProducer<byte[], byte[]> producer = producer(properties)) {
      producer.initTransactions();
      int most = runs.values().stream().mapToInt(one -> one.closed.size()).max().orElse(0);
      for (int i = 0; i < most; i++) {
        producer.beginTransaction();
        for (Map.Entry<TopicPartition, Runs> one : runs.entrySet()) {
          if (i < one.getValue().closed.size()) {
            one.getValue().closed.get(i).forEach(record -> send(producer, one.getKey(), record));
          }
        }
        producer.commitTransaction();
      }
    }
  }

  private static KafkaProducer<byte[], byte[]> producer(Properties properties) {
    properties.put("linger.ms", "0");
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private void send(
      KafkaProducer<byte[], byte[]> producer, TopicPartition to, FormerRecord record) {
    ProducerRecord<byte[], byte[]> sent =
        new ProducerRecord<>(
            to.topic(), to.partition(), record.timestamp(), record.key(), record.value());
    record.headers().forEach(sent.headers()::add);
    producer.send(
        sent,
        (written, thrown) -> {
          if (thrown != null || written.offset() != record.offset()) {
            misplaced.add(to + ": " + record.offset() + " became " + written + ", " + thrown);
          }
        });
  }

  /**
   * The records of a partition as they have to be written.
   *
   * @param purged so many are gone from its beginning
   * @param closed those of one transaction each, in their order
   * @param open those after the last transaction
   */
  record Runs(long purged, List<List<FormerRecord>> closed, List<FormerRecord> open) {
    static Runs of(FormerPartition partition) {
      List<List<FormerRecord>> closed = new ArrayList<>();
      List<FormerRecord> open = new ArrayList<>();
      long next = partition.start();
      for (FormerRecord record : partition.records()) {
        if (record.offset() == next + 1 && !open.isEmpty()) {
          closed.add(open);
          open = new ArrayList<>();
        } else if (record.offset() != next) {
          throw new IllegalStateException("what lies before offset " + record.offset() + "?");
        }
        open.add(record);
        next = record.offset() + 1;
      }
      if (partition.end() == next + 1 && !open.isEmpty()) {
        closed.add(open);
        open = List.of();
      } else if (partition.end() != next) {
        throw new IllegalStateException("what lies before the end, " + partition.end() + "?");
      }
      return new Runs(partition.start(), closed, open);
    }
  }
}
