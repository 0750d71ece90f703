package io.rapporteur.console.opensearch;

import io.rapporteur.console.json.Json;
import io.rapporteur.console.kafka.Clients;
import io.rapporteur.console.kafka.Follower;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index as a compacted topic says: a document for every key that holds, as {@code watch
 * --json} prints its record, written again when it changes, deleted by a null value.
 */
final class Copier<T extends SpecificRecord> implements Follower.Sink {
  private static final Logger LOG = LoggerFactory.getLogger(Copier.class);
  private static final long COMMIT_MILLIS = 15_000;

  private final String index;
  private final AvroDeserializer<T> deserializer;
  private final Bulk bulk;
  private final CopyProgress progress;
  private long unreadable;
  private boolean changed;
  private long said = System.currentTimeMillis();

  private Copier(String index, AvroDeserializer<T> deserializer, Bulk bulk, CopyProgress progress) {
    this.index = index;
    this.deserializer = deserializer;
    this.bulk = bulk;
    this.progress = progress;
  }

  /**
   * Follows a topic from where it has come, or from its beginning when there is no index.
   *
   * @param name what the index is called after the prefix
   */
  static <T extends SpecificRecord> Follower follow(
      Clients clients,
      Nodes nodes,
      OpenSearchSettings settings,
      ClusterPatience patience,
      String name,
      String topic,
      Class<T> type,
      Schema schema) {
    String index = settings.prefix() + "-" + name;
    nodes.ask("PUT", "/_index_template/" + index, template(settings, index, schema));
    CopyProgress progress =
        new CopyProgress(nodes, settings.prefix(), name, clients.topicId(topic));
    CopyProgress.Said said = progress.said();
    if (said == null || !said.usable(clients.topicId(topic)) || !there(nodes, index)) {
      if (progress.begin(said)) {
        nodes.ask("DELETE", "/" + index + "?ignore_unavailable=true", null);
        nodes.ask("PUT", "/" + index, Map.of());
      }
      said = progress.said();
    }
    Copier<T> copier =
        new Copier<>(index, clients.deserializer(type), new Bulk(nodes, patience), progress);
    return Follower.start("console-" + name, clients, List.of(topic), said.offsets(), null, copier);
  }

  private static boolean there(Nodes nodes, String index) {
    try {
      return nodes.send("HEAD", "/" + index, null).ok();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> template(
      OpenSearchSettings settings, String index, Schema schema) {
    return Json.object(
        "index_patterns",
        List.of(index),
        "priority",
        200,
        "template",
        Json.object(
            "settings",
            Json.object("number_of_replicas", settings.replicas(), "gc_deletes", "1h"),
            "mappings",
            SchemaMapping.of(schema)));
  }

  @Override
  public void polled(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    flush();
  }

  @Override
  public void take(ConsumerRecord<byte[], byte[]> record, boolean live) {
    if (record.key() == null) {
      return;
    }
    changed = true;
    String id = IndexedSources.id(new String(record.key(), StandardCharsets.UTF_8));
    if (record.value() == null) {
      bulk.delete(index, id, record.offset());
      return;
    }
    try {
      T value = deserializer.deserialize(record.topic(), record.value());
      bulk.index(index, id, record.offset(), ModelJson.toJson(value));
    } catch (UnreadablePayloadException e) {
      if (++unreadable == 1) {
        LOG.warn("{}-{}@{}: {}", record.topic(), record.partition(), record.offset(), e.toString());
      }
    }
  }

  private void flush() {
    try {
      bulk.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  @Override
  public void paused(Map<Integer, Long> positions, boolean live) {
    flush();
    long now = System.currentTimeMillis();
    if (now - said > COMMIT_MILLIS) {
      said = now;
      progress.say(index, positions);
    }
  }

  @Override
  public void stopped(Map<Integer, Long> positions) {
    if (changed) {
      flush();
      progress.say(index, positions);
    }
  }
}
