package io.rapporteur.cli.feed;

import io.rapporteur.cli.Terminal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends documents to the inbox as they are, and counts what the broker acknowledged. */
public final class Feeder implements ItemSink, AutoCloseable {
  private static final int MOST_MESSAGES = 20;

  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final EnvelopeOptions envelope;
  private final Progress progress;
  private final Terminal messages;
  private final AtomicLong acknowledged = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicReference<Exception> outage = new AtomicReference<>();

  Feeder(
      Producer<byte[], byte[]> producer,
      String topic,
      EnvelopeOptions envelope,
      Progress progress,
      Terminal messages) {
    this.producer = producer;
    this.topic = topic;
    this.envelope = envelope;
    this.progress = progress;
    this.messages = messages;
  }

  /** A producer of bytes with the properties of a Kafka client. */
  static Producer<byte[], byte[]> producer(Map<String, Object> client) {
    Map<String, Object> properties = new HashMap<>(client);
    properties.putIfAbsent("max.block.ms", "15000");
    properties.put("acks", "all");
    properties.put("enable.idempotence", "true");
    ByteArraySerializer bytes = new ByteArraySerializer();
    return new KafkaProducer<>(properties, bytes, bytes);
  }

  @Override
  public void accept(Item item) {
    Exception failure = outage.get();
    if (failure != null) {
      throw failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }
    producer.send(record(item), (metadata, error) -> answered(item, metadata, error));
    progress.show(acknowledged.get());
  }

  private ProducerRecord<byte[], byte[]> record(Item item) {
    byte[] key = item.uri() == null ? null : utf8(item.uri());
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key, item.payload());
    header(record, "uri", item.uri());
    header(record, "content-type", envelope.contentType(item));
    header(record, "source", envelope.source);
    header(record, "published", envelope.published);
    header(record, "language", envelope.language);
    return record;
  }

  private static void header(ProducerRecord<byte[], byte[]> record, String name, Object value) {
    if (value != null) {
      record.headers().add(name, utf8(value.toString()));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void answered(Item item, RecordMetadata metadata, Exception error) {
    if (error == null) {
      acknowledged.incrementAndGet();
    } else if (error instanceof RecordTooLargeException) {
      refuse(item.name(), "the broker finds it too large: " + error.getMessage());
    } else {
      outage.compareAndSet(null, error);
    }
  }

  @Override
  public void refuse(String name, String why) {
    long count = refused.incrementAndGet();
    if (count <= MOST_MESSAGES) {
      progress.end();
      messages.line("rapporteur: " + name + ": " + why);
    }
  }

  @Override
  public void passed(long bytes) {
    progress.passed(bytes);
  }

  /** Waits for the broker's answers to all that was sent. */
  public void flush() {
    producer.flush();
    progress.end();
    Exception failure = outage.get();
    if (failure != null) {
      throw failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }
  }

  /** Documents the broker has acknowledged. */
  public long acknowledged() {
    return acknowledged.get();
  }

  /** Documents that were not fed. */
  public long refused() {
    return refused.get();
  }

  @Override
  public void close() {
    producer.close(java.time.Duration.ofSeconds(5));
  }
}
