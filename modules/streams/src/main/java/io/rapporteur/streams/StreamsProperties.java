package io.rapporteur.streams;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.ops.BoundedRocksDb;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;

/**
 * What Kafka Streams is configured with, and why; docs/adr/0002-exactly-once.md has the reasoning.
 */
final class StreamsProperties {
  /** What consumers take when nobody says otherwise. */
  private static final long MAX_POLL_INTERVAL_MILLIS = 300_000;

  /** What headers and the batch add to a record, bytes. */
  private static final int ROOM = 1_048_576;

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
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    // a heavy document at a time: 1,000 of them would outlast max.poll.interval.ms
    absent(properties, "main.consumer.max.poll.records", 100);
    absent(properties, "main.consumer.auto.offset.reset", "earliest");
    absent(properties, "main.consumer.max.poll.interval.ms", pollIntervalMillis(config));
    // an instance that was killed is given up after this, not after 45 s. Heartbeats have a thread
    // of their own: long documents do not delay them, a machine that stands still does
    absent(properties, "consumer.session.timeout.ms", 10_000);
    absent(properties, "consumer.heartbeat.interval.ms", 2_500);
    // not the 10 s that would bound a send to a vanished topic: the directory is asked before, and
    // a commit that a slow broker keeps waiting for longer than this ends the client
    absent(properties, "producer.max.block.ms", 60_000);
    // internal topics carry what the others do
    absent(properties, "topic.max.message.bytes", config.recordMaxBytes() + ROOM);
    absent(properties, "producer.transaction.timeout.ms", transactionMillis(config));
    config.streamsOverrides().forEach(properties::put);
    return properties;
  }

  /** Six documents that use their whole budget, and one outage, before work is taken for lost. */
  static long transactionMillis(RapporteurConfig config) {
    long wanted = 6 * config.documentBudget().toMillis() + config.outagePatience().toMillis();
    // brokers refuse more than transaction.max.timeout.ms, 15 minutes by default
    return Math.min(wanted, Duration.ofMinutes(15).toMillis());
  }

  /**
   * A thread that waits out an outage with one document keeps its partitions: Kafka Streams polls
   * between two records once half of this has passed, never within one.
   */
  static long pollIntervalMillis(RapporteurConfig config) {
    long longest = config.documentBudget().toMillis() + config.outagePatience().toMillis();
    return Math.max(MAX_POLL_INTERVAL_MILLIS, 2 * longest);
  }

  private static void put(Properties properties, String key, Object value) {
    properties.put(key, value.toString());
  }

  private static void absent(Properties properties, String key, Object value) {
    properties.putIfAbsent(key, value.toString());
  }
}
