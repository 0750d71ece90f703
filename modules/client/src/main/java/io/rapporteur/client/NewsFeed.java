package io.rapporteur.client;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.TraceContext;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Feeds documents. Sending does not wait for the broker, but it does wait for room: at most {@value
 * #IN_FLIGHT} documents are under way at a time, so that a fast reader cannot fill the heap.
 *
 * <p>Every send ends in its future: with a {@link Receipt}, or with the reason. {@link
 * #acknowledged} and {@link #failed} count the same, for those who keep no futures.
 *
 * <p>Safe for use by many threads.
 *
 * <pre>{@code
 * try (NewsFeed feed = NewsFeed.connect(config)) {
 *   feed.send(
 *       RawDocument.text("The ferry sails again on Monday.")
 *           .uri("https://news.example/ferry")
 *           .source("Harbour Post")
 *           .published(Instant.parse("2024-03-01T12:00:00Z")));
 *   feed.withdraw("https://news.example/mistake");
 *   feed.flush();
 *   System.out.println(feed.acknowledged() + " documents fed, " + feed.failed() + " not");
 * }
 * }</pre>
 */
public final class NewsFeed implements AutoCloseable {
  /** Documents under way at most. */
  public static final int IN_FLIGHT = 10_000;

  private static final Duration LONGEST_CLOSE = Duration.ofMinutes(2);

  private final Topics topics;
  private final SchemaRegistry registry;
  private final AvroSerializer<Document> serializer;
  private final Producer<byte[], byte[]> producer;
  private final Semaphore room = new Semaphore(IN_FLIGHT);
  private final LongAdder acknowledged = new LongAdder();
  private final LongAdder failed = new LongAdder();

  NewsFeed(Topics topics, SchemaRegistry registry, Producer<byte[], byte[]> producer) {
    this.topics = topics;
    this.registry = registry;
    this.serializer = new AvroSerializer<>(registry, Document.class);
    this.producer = producer;
  }

  /** A feed to the cluster of a configuration. Only {@link #send(Document)} needs the registry. */
  public static NewsFeed connect(RapporteurConfig config) {
    Properties properties = config.kafkaClientProperties(ClientRole.PRODUCER);
    ByteArraySerializer bytes = new ByteArraySerializer();
    return new NewsFeed(
        config.topics(), config.connectRegistry(), new KafkaProducer<>(properties, bytes, bytes));
  }

  /** Puts a document as it was got onto the inbox, where its form is found out. */
  public CompletableFuture<Receipt> send(RawDocument document) {
    String uri = document.headers().get("uri");
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topics.inbox(), uri == null ? null : utf8(uri), document.payload());
    document.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
    return send(record);
  }

  /**
   * Puts a document that the caller has parsed onto the documents topic.
   *
   * @throws io.rapporteur.contracts.serde.RegistryException when the registry does not know the
   *     schema or cannot be asked
   */
  public CompletableFuture<Receipt> send(Document document) {
    return send(document, null);
  }

  /**
   * The same within a trace.
   *
   * @param traceparent of the caller's span, as W3C has it; null for none
   * @see RawDocument#traceparent
   */
  public CompletableFuture<Receipt> send(Document document, String traceparent) {
    byte[] value = serializer.serialize(topics.documents(), document);
    return send(traced(document.getUri(), value, traceparent));
  }

  /** Takes a document back: everything derived from it goes. */
  public CompletableFuture<Receipt> withdraw(String uri) {
    return withdraw(Withdrawal.of(uri));
  }

  /**
   * The same within a trace.
   *
   * @param traceparent of the caller's span, as W3C has it; null for none
   */
  public CompletableFuture<Receipt> withdraw(String uri, String traceparent) {
    return send(traced(uri, null, traceparent));
  }

  /** Takes a document back, and says who did. */
  public CompletableFuture<Receipt> withdraw(Withdrawal withdrawal) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topics.documents(), utf8(withdrawal.uri()), null);
    withdrawal.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
    return send(record);
  }

  private ProducerRecord<byte[], byte[]> traced(String uri, byte[] value, String traceparent) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topics.documents(), utf8(uri), value);
    if (traceparent != null) {
      record.headers().add(TraceContext.PARENT, utf8(traceparent));
    }
    return record;
  }

  /**
   * Takes a document back and forgets the number of its version: what is sent later is let in with
   * whatever number. The way out when a version far too high keeps its publisher out.
   */
  public CompletableFuture<Receipt> withdrawAndForget(String uri) {
    return withdraw(Withdrawal.of(uri).forgetting());
  }

  private CompletableFuture<Receipt> send(ProducerRecord<byte[], byte[]> record) {
    CompletableFuture<Receipt> receipt = new CompletableFuture<>();
    takeRoom();
    try {
      producer.send(
          record,
          (metadata, error) -> {
            room.release();
            if (error == null) {
              acknowledged.increment();
              receipt.complete(
                  new Receipt(metadata.topic(), metadata.partition(), metadata.offset()));
            } else {
              failed.increment();
              receipt.completeExceptionally(error);
            }
          });
    } catch (RuntimeException e) {
      // thrown instead of called back: the record never got as far as the callback
      room.release();
      failed.increment();
      receipt.completeExceptionally(e);
    }
    return receipt;
  }

  private void takeRoom() {
    try {
      room.acquire();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** Waits until the broker has answered all that was sent before. */
  public void flush() {
    producer.flush();
  }

  /** Documents that the broker has. */
  public long acknowledged() {
    return acknowledged.sum();
  }

  /** Documents that it has not and will not get. */
  public long failed() {
    return failed.sum();
  }

  /** Waits for the answers to all that was sent, two minutes at most, and lets go. */
  @Override
  public void close() {
    producer.close(LONGEST_CLOSE);
    registry.close();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
