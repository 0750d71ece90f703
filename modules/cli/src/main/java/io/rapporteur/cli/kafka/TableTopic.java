package io.rapporteur.cli.kafka;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.contracts.Author;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.streams.live.LiveTable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A compacted topic of records, such as rules or entities, as a map that can be read whole and
 * changed.
 *
 * @param <T> the model class of its values
 */
public final class TableTopic<T extends SpecificRecord> {
  private final Cluster cluster;
  private final String topic;
  private final Class<T> type;

  /** The table on a topic. */
  public TableTopic(Cluster cluster, String topic, Class<T> type) {
    this.cluster = cluster;
    this.topic = topic;
    this.type = type;
  }

  /** What is there now, by key; records that cannot be read are passed over. */
  public SortedMap<String, T> read() {
    return read(key -> true, Function.identity());
  }

  /** Who wrote what is there now, by key, and when. */
  public SortedMap<String, WrittenBy> writers() {
    SortedMap<String, WrittenBy> writers = new TreeMap<>();
    try (TopicReader reader = cluster.reader(topic)) {
      reader
          .fromStart()
          .toEnd(
              record -> {
                if (record.key() != null) {
                  writers.put(
                      new String(record.key(), StandardCharsets.UTF_8), WrittenBy.of(record));
                }
              });
    }
    return writers;
  }

  /**
   * What is there now of some keys, by key; records that cannot be read are passed over.
   *
   * @param wanted which keys; values of others are not even decoded
   * @param part what is to be held of each value, not null
   */
  public <V> SortedMap<String, V> read(Predicate<String> wanted, Function<T, V> part) {
    SortedMap<String, V> values = new TreeMap<>();
    try (SchemaRegistry registry = cluster.registry();
        TopicReader reader = cluster.reader(topic)) {
      AvroDeserializer<T> deserializer = new AvroDeserializer<>(registry, type);
      reader
          .fromStart()
          .toEnd(
              record -> {
                String key =
                    record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
                if (key != null && wanted.test(key)) {
                  take(deserializer, record, key, part, values);
                }
              });
    }
    return values;
  }

  private static <T extends SpecificRecord, V> void take(
      AvroDeserializer<T> deserializer,
      ConsumerRecord<byte[], byte[]> record,
      String key,
      Function<T, V> part,
      Map<String, V> values) {
    try {
      T value = deserializer.deserialize(record.topic(), record.value());
      if (value == null) {
        values.remove(key);
      } else {
        values.put(key, part.apply(value));
      }
    } catch (UnreadablePayloadException e) {
      // The applications keep the last good one, and so does this view of it.
    }
  }

  /**
   * Writes changes, null to remove, and waits until the broker has them. All or none: they go in
   * one transaction, and the applications let them take effect together.
   */
  public void write(Map<String, T> changes) {
    write(changes, WrittenBy.me());
  }

  /**
   * The same for somebody else.
   *
   * @param by who wants it so
   */
  public void write(Map<String, T> changes, String by) {
    TopicCheck.exists(cluster, topic);
    String batch = UUID.randomUUID().toString();
    Map<String, Object> client = new HashMap<>(cluster.client(ClientRole.PRODUCER));
    client.put("acks", "all");
    String prefix = cluster.config().applicationIdPrefix();
    client.put("transactional.id", prefix + "-put-" + batch);
    // a person waits for it, on the console with others behind
    client.putIfAbsent("max.block.ms", "15000");
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (SchemaRegistry registry = cluster.registry();
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(client, bytes, bytes)) {
      AvroSerializer<T> serializer = new AvroSerializer<>(registry, type);
      producer.initTransactions();
      producer.beginTransaction();
      changes.forEach(
          (key, value) -> {
            byte[] id = key.getBytes(StandardCharsets.UTF_8);
            ProducerRecord<byte[], byte[]> change =
                new ProducerRecord<>(topic, id, serializer.serialize(topic, value));
            Author.add(change.headers(), by);
            change.headers().add(LiveTable.BATCH, text(batch));
            change.headers().add(LiveTable.BATCH_SIZE, text(Integer.toString(changes.size())));
            producer.send(change);
          });
      producer.commitTransaction();
    } catch (KafkaException e) {
      throw new UserError("nothing was written: " + e.getMessage(), e);
    }
  }

  private static byte[] text(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
