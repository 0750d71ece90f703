package io.rapporteur.cli.notify;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.Alert;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands every alert on, at least once and in the order of its partition. What is not taken after so
 * many tries becomes a dead letter, and the next one follows; an offset is committed only once its
 * alert was taken or is among the dead letters.
 */
final class Notifier {
  private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long FIRST_PAUSE = 1_000;
  private static final long LONGEST_PAUSE = 60_000;

  /** Waits so many milliseconds; says whether to go on. */
  interface Pause {
    boolean of(long millis) throws InterruptedException;
  }

  private final Consumer<byte[], byte[]> consumer;
  private final Producer<byte[], byte[]> producer;
  private final AvroDeserializer<Alert> deserializer;
  private final Webhook webhook;
  private final Topics topics;
  private final int attempts;
  private final Pause pause;
  private final NotifyMeters meters;

  Notifier(
      Consumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      AvroDeserializer<Alert> deserializer,
      Webhook webhook,
      Topics topics,
      int attempts,
      Pause pause,
      NotifyMeters meters) {
    this.consumer = consumer;
    this.producer = producer;
    this.deserializer = deserializer;
    this.webhook = webhook;
    this.topics = topics;
    this.attempts = attempts;
    this.pause = pause;
    this.meters = meters;
  }

  /** Goes on until told to stop. */
  void run(BooleanSupplier stop) throws InterruptedException {
    consumer.subscribe(List.of(topics.alerts()), new Beginning());
    while (!stop.getAsBoolean()) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      meters.polled(!consumer.assignment().isEmpty(), backlog());
      for (ConsumerRecord<byte[], byte[]> record : records) {
        meters.begun();
        if (stop.getAsBoolean() || !handOn(record)) {
          return;
        }
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
        meters.ended();
      }
    }
  }

  private long backlog() {
    return consumer.assignment().stream()
        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
        .sum();
  }

  /**
   * Keeps where a group began: without it, one that was stopped before its first alert would begin
   * after those that came meanwhile.
   */
  private final class Beginning implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      // Each alert is committed as it is handed on.
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      Map<TopicPartition, OffsetAndMetadata> begun = new HashMap<>();
      consumer
          .committed(new HashSet<>(partitions))
          .forEach(
              (partition, offset) -> {
                if (offset == null) {
                  begun.put(partition, new OffsetAndMetadata(consumer.position(partition)));
                }
              });
      consumer.commitSync(begun);
    }
  }

  /** Says whether the record is dealt with; false when it was told to stop before. */
  private boolean handOn(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    String json;
    try {
      Alert alert = deserializer.deserialize(record.topic(), record.value());
      if (alert == null) {
        return true;
      }
      json = ModelJson.toJson(alert);
    } catch (UnreadablePayloadException e) {
      bury(record, "unreadable", e.getMessage(), 1);
      return true;
    }
    String delivery = record.topic() + "-" + record.partition() + "-" + record.offset();
    long wait = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      Webhook.Outcome outcome = webhook.post(delivery, json);
      meters.posted(outcome);
      if (outcome.taken()) {
        return true;
      }
      if (!outcome.again() || attempt >= attempts) {
        bury(record, "undeliverable", outcome.why(), attempt);
        return true;
      }
      LOG.warn("{} is tried again in {} ms: {}", delivery, wait, outcome.why());
      if (!pause.of(wait)) {
        return false;
      }
      wait = Math.min(LONGEST_PAUSE, wait * 2);
    }
  }

  private void bury(ConsumerRecord<byte[], byte[]> record, String reason, String why, int attempt)
      throws InterruptedException {
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(topics.deadLetters(), record.key(), record.value());
    record.headers().forEach(letter.headers()::add);
    Map.of(
            "dl.reason",
            reason,
            "dl.stage",
            "notify",
            "dl.message",
            why,
            "dl.topic",
            record.topic(),
            "dl.partition",
            "" + record.partition(),
            "dl.offset",
            "" + record.offset(),
            "dl.timestamp",
            "" + record.timestamp(),
            "dl.attempt",
            "" + attempt)
        .forEach(
            (name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      producer.send(letter).get();
    } catch (ExecutionException e) {
      // The process ends with it, and the alert is handed on again by the next one.
      throw new IllegalStateException("the dead letter was not written", e.getCause());
    }
    meters.buried();
    LOG.warn("{}@{} is a dead letter: {}", record.topic(), record.offset(), why);
  }
}
