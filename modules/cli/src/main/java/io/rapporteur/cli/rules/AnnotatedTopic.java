package io.rapporteur.cli.rules;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Documents on a topic as it is kept now: of each the newest version, none that were withdrawn. The
 * topic is read twice, first for where the newest versions are, so that no more than an offset for
 * each document is held.
 */
public final class AnnotatedTopic {
  private final Cluster cluster;
  private final String topic;

  /** A topic whose values are annotated documents. */
  public AnnotatedTopic(Cluster cluster, String topic) {
    this.cluster = cluster;
    this.topic = topic;
  }

  /**
   * Hands on each document with its record.
   *
   * @param since records older than this are passed over; null for all
   */
  public void each(
      Instant since, BiConsumer<AnnotatedDocument, ConsumerRecord<byte[], byte[]>> sink) {
    Map<String, Position> newest = newest(since);
    try (SchemaRegistry registry = cluster.registry();
        TopicReader reader = cluster.reader(topic)) {
      AvroDeserializer<AnnotatedDocument> deserializer =
          new AvroDeserializer<>(registry, AnnotatedDocument.class);
      begin(reader, since)
          .toEnd(
              record -> {
                if (record.value() != null && Position.of(record).equals(newest.get(key(record)))) {
                  hand(deserializer, record, sink);
                }
              });
    }
  }

  /** A document by its uri; empty when it is not there, or withdrawn. */
  public Optional<AnnotatedDocument> find(String uri) {
    byte[][] newest = {null};
    try (SchemaRegistry registry = cluster.registry();
        TopicReader reader = cluster.reader(topic)) {
      reader
          .fromStart()
          .toEnd(
              record -> {
                if (key(record).equals(uri)) {
                  newest[0] = record.value();
                }
              });
      AvroDeserializer<AnnotatedDocument> deserializer =
          new AvroDeserializer<>(registry, AnnotatedDocument.class);
      return Optional.ofNullable(deserializer.deserialize(topic, newest[0]));
    }
  }

  private Map<String, Position> newest(Instant since) {
    Map<String, Position> newest = new HashMap<>();
    try (TopicReader reader = cluster.reader(topic)) {
      begin(reader, since).toEnd(record -> newest.put(key(record), Position.of(record)));
    }
    return newest;
  }

  private static TopicReader begin(TopicReader reader, Instant since) {
    return since == null ? reader.fromStart() : reader.since(since);
  }

  private static void hand(
      AvroDeserializer<AnnotatedDocument> deserializer,
      ConsumerRecord<byte[], byte[]> record,
      BiConsumer<AnnotatedDocument, ConsumerRecord<byte[], byte[]>> sink) {
    try {
      sink.accept(deserializer.deserialize(record.topic(), record.value()), record);
    } catch (UnreadablePayloadException e) {
      // `verify` tells of such records; a rule cannot match them.
    }
  }

  private static String key(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
  }

  private record Position(int partition, long offset) {
    static Position of(ConsumerRecord<byte[], byte[]> record) {
      return new Position(record.partition(), record.offset());
    }
  }
}
