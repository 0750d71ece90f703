package io.rapporteur.streams.partitions;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes records, so many of them whole or not at all. For one thread. */
final class Transactions implements AutoCloseable {
  private static final int THOUSAND = 1_000;

  /** The longest that brokers allow unless told otherwise. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final KafkaProducer<byte[], byte[]> producer;
  private final Properties consumers;
  private final int most;
  private int open;

  private Transactions(Properties properties, RapporteurConfig config, int most) {
    this.most = most;
    this.producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    this.consumers = config.kafkaClientProperties(ClientRole.CONSUMER);
  }

  /** Ends what one that was killed has left open, which would be open until its timeout. */
  static void endLeft(RapporteurConfig config, String id) {
    byTheThousand(config, id).close();
  }

  /** By the thousand. */
  static Transactions byTheThousand(RapporteurConfig config, String id) {
    Transactions transactions = new Transactions(properties(config, id), config, THOUSAND);
    transactions.producer.initTransactions();
    return transactions;
  }

  /** Nothing before {@link #commit()}, which has to come within {@link #LONGEST}. */
  static Transactions atOnce(RapporteurConfig config, String id) {
    Properties properties = properties(config, id);
    properties.put("transaction.timeout.ms", Long.toString(LONGEST.toMillis()));
    Transactions transactions = new Transactions(properties, config, Integer.MAX_VALUE);
    transactions.producer.initTransactions();
    return transactions;
  }

  private static Properties properties(RapporteurConfig config, String id) {
    Properties properties = config.kafkaClientProperties(ClientRole.PRODUCER);
    properties.put("transactional.id", id);
    return properties;
  }

  /** Writes records that belong together, and ends the transaction when it is large. */
  @SafeVarargs
  final void send(ProducerRecord<byte[], byte[]>... records) {
    begin();
    for (ProducerRecord<byte[], byte[]> record : records) {
      // what fails is told when the transaction is committed
      producer.send(record);
    }
    open++;
    if (open >= most) {
      commit();
    }
  }

  /** Commits offsets of a group with what is written. */
  void offsets(String group, Map<TopicPartition, OffsetAndMetadata> offsets) {
    begin();
    open = Math.max(open, 1);
    Properties member = new Properties();
    member.putAll(consumers);
    member.put("group.id", group);
    // it joins nothing: this is how a group without members is named
    try (KafkaConsumer<byte[], byte[]> outside =
        new KafkaConsumer<>(member, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      producer.sendOffsetsToTransaction(offsets, outside.groupMetadata());
    }
  }

  void commit() {
    if (open > 0) {
      producer.commitTransaction();
      open = 0;
    }
  }

  private void begin() {
    if (open == 0) {
      producer.beginTransaction();
    }
  }

  @Override
  public void close() {
    // an open transaction is aborted
    producer.close();
  }
}
