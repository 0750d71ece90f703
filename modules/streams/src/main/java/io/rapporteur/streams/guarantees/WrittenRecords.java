package io.rapporteur.streams.guarantees;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What is on the topics, as a reader of committed records sees it: of each topic as it was when it
 * was first asked for, held in memory. For one thread.
 */
public final class WrittenRecords {
  private final RapporteurConfig config;
  private final SchemaRegistry registry;
  private final Function<String, List<ConsumerRecord<byte[], byte[]>>> source;
  private final Map<String, List<ConsumerRecord<byte[], byte[]>>> read = new HashMap<>();

  /** The topics of a configuration, read with the schemas of a registry. */
  public WrittenRecords(RapporteurConfig config, SchemaRegistry registry) {
    this.config = config;
    this.registry = registry;
    source = topic -> committed(config, topic);
  }

  /** The same of records that lie elsewhere. */
  WrittenRecords(
      RapporteurConfig config,
      SchemaRegistry registry,
      Function<String, List<ConsumerRecord<byte[], byte[]>>> source) {
    this.config = config;
    this.registry = registry;
    this.source = source;
  }

  Topics topics() {
    return config.topics();
  }

  List<String> routes() {
    return config.catalogue().routes().stream().sorted().toList();
  }

  <T extends SpecificRecord> AvroDeserializer<T> reader(Class<T> type) {
    return new AvroDeserializer<>(registry, type);
  }

  /** Hands on every record of a topic, in order within its partition. */
  void each(String topic, Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    read.computeIfAbsent(topic, source).forEach(sink);
  }

  /** Every committed record of a topic, in order within its partition. */
  public static List<ConsumerRecord<byte[], byte[]>> committed(
      RapporteurConfig config, String topic) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    Properties properties = config.kafkaClientProperties(ClientRole.CONSUMER);
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties, bytes, bytes)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  /**
   * What is left of a topic when its tombstones have done their work, by key. Where keys have moved
   * to another partition, the record of the later time counts.
   */
  <T extends SpecificRecord> Map<String, T> left(String topic, Class<T> type) {
    Map<String, ConsumerRecord<byte[], byte[]>> last = new LinkedHashMap<>();
    each(
        topic,
        record -> last.merge(new String(record.key(), UTF_8), record, WrittenRecords::later));
    last.values().removeIf(record -> record.value() == null);
    AvroDeserializer<T> reader = reader(type);
    Map<String, T> left = new LinkedHashMap<>();
    last.forEach((key, record) -> left.put(key, reader.deserialize(topic, record.value())));
    return left;
  }

  private static ConsumerRecord<byte[], byte[]> later(
      ConsumerRecord<byte[], byte[]> one, ConsumerRecord<byte[], byte[]> next) {
    return one.partition() == next.partition() || next.timestamp() >= one.timestamp() ? next : one;
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
