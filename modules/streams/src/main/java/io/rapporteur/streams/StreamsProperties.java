package io.rapporteur.streams;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.ops.BoundedRocksDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Properties;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.streams.StreamsConfig;

/**
 * What Kafka Streams is configured with, and why; docs/adr/0002-exactly-once.md has the reasoning.
 */
final class StreamsProperties {
  /** What consumers take when nobody says otherwise. */
  private static final long MAX_POLL_INTERVAL_MILLIS = 300_000;

  /** What headers and the batch add to a record, bytes. */
  private static final int ROOM = 1_048_576;

  private static final String POLL_INTERVAL = "max.poll.interval.ms";
  private static final String TRANSACTION = "transaction.timeout.ms";

  /** Where a key of a client may stand, the strongest first. */
  private static final List<String> PRODUCER = List.of("producer.", "");

  private static final List<String> CONSUMER = List.of("consumer.", "");
  private static final List<String> MAIN_CONSUMER = List.of("main.consumer.", "consumer.", "");

  private StreamsProperties() {}

  static Properties of(RapporteurConfig config, App app) {
    Properties properties = config.kafkaClientProperties(ClientRole.STREAMS);
    put(properties, StreamsConfig.APPLICATION_ID_CONFIG, app.groupId(config));
    put(properties, StreamsConfig.PROCESSING_GUARANTEE_CONFIG, config.processingGuarantee());
    put(properties, StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
    put(properties, StreamsConfig.STATE_DIR_CONFIG, config.stateDir().toAbsolutePath());
    put(properties, StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
    put(properties, StreamsConfig.POLL_MS_CONFIG, config.poll().toMillis());
    put(properties, StreamsConfig.GROUP_PROTOCOL_CONFIG, config.groupProtocol());
    put(properties, StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    // the key's constant is deprecated, since 5.0 will know no other way
    put(properties, "processing.exception.handler.global.enabled", true);
    properties.putIfAbsent(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    // internal topics carry what the others do
    properties.putIfAbsent(
        "topic.max.message.bytes", String.valueOf(config.recordMaxBytes() + ROOM));
    put(properties, "main.consumer.auto.offset.reset", "earliest");
    // a heavy document at a time: 1,000 of them would outlast max.poll.interval.ms
    unlessSaid(properties, "max.poll.records", MAIN_CONSUMER, 100);
    unlessSaid(properties, POLL_INTERVAL, MAIN_CONSUMER, wantedPollInterval(config));
    // an instance that was killed is given up after this, not after 45 s. Heartbeats have a thread
    // of their own: long documents do not delay them, a machine that stands still does
    unlessSaid(properties, "session.timeout.ms", CONSUMER, 10_000);
    unlessSaid(properties, "heartbeat.interval.ms", CONSUMER, 2_500);
    // not the 10 s that would bound a send to a vanished topic: the directory is asked before, and
    // a commit that a slow broker keeps waiting for longer than this ends the client
    unlessSaid(properties, "max.block.ms", PRODUCER, 60_000);
    unlessSaid(properties, TRANSACTION, PRODUCER, wantedTransaction(config));
    return properties;
  }

  /** How long a transaction may be open before the broker ends it: as configured, or our choice. */
  static long transactionMillis(RapporteurConfig config) {
    return said(config, TRANSACTION, PRODUCER).orElse(wantedTransaction(config));
  }

  /** What the operator chose against what documents are promised, a line each. */
  static List<String> doubts(RapporteurConfig config) {
    List<String> doubts = new ArrayList<>();
    doubt(config, POLL_INTERVAL, MAIN_CONSUMER, "its thread loses its partitions", doubts);
    if (config.exactlyOnce()) {
      doubt(config, TRANSACTION, PRODUCER, "its transaction is ended, and it is done anew", doubts);
    }
    return doubts;
  }

  private static void doubt(
      RapporteurConfig config, String key, List<String> clients, String then, List<String> doubts) {
    long longest = longestDocument(config);
    said(config, key, clients).stream()
        .filter(millis -> millis <= longest)
        .forEach(
            millis ->
                doubts.add(
                    String.format(
                        "%s is %d, and a document may take %d ms (document.budget.ms and"
                            + " outage.patience.ms): then %s; make it longer, or one of these"
                            + " shorter",
                        key, millis, longest, then)));
  }

  /** What the operator says of clients, which are named from the most particular on. */
  private static OptionalLong said(RapporteurConfig config, String key, List<String> clients) {
    Properties properties = config.kafkaClientProperties(ClientRole.STREAMS);
    return clients.stream()
        .map(client -> properties.getProperty(client + key))
        .filter(Objects::nonNull)
        .mapToLong(value -> (Long) ConfigDef.parseType(key, value, ConfigDef.Type.LONG))
        .findFirst();
  }

  private static long longestDocument(RapporteurConfig config) {
    return config.documentBudget().toMillis() + config.outagePatience().toMillis();
  }

  /** Six documents that use their whole budget, and one outage, before work is taken for lost. */
  private static long wantedTransaction(RapporteurConfig config) {
    long wanted = 6 * config.documentBudget().toMillis() + config.outagePatience().toMillis();
    // brokers refuse more than transaction.max.timeout.ms, 15 minutes by default
    return Math.min(wanted, Duration.ofMinutes(15).toMillis());
  }

  /**
   * A thread that waits out an outage with one document keeps its partitions: Kafka Streams polls
   * between two records once half of this has passed, never within one.
   */
  private static long wantedPollInterval(RapporteurConfig config) {
    return Math.max(MAX_POLL_INTERVAL_MILLIS, 2 * longestDocument(config));
  }

  private static void put(Properties properties, String key, Object value) {
    properties.put(key, value.toString());
  }

  /** A default for the most particular clients, which yields to what is said of any of them. */
  private static void unlessSaid(
      Properties properties, String key, List<String> clients, long value) {
    if (clients.stream().noneMatch(client -> properties.containsKey(client + key))) {
      put(properties, clients.get(0) + key, value);
    }
  }
}
