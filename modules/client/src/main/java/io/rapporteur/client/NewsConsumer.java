package io.rapporteur.client;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads records of one type, committed ones only, and hands each to a {@link NewsHandler}. Offsets
 * are committed after the handler, never before: nothing is lost, and after a failure some records
 * come again. Start more consumers of the same group, in this process or another, to share the
 * work.
 *
 * <pre>{@code
 * try (var consumer =
 *     NewsConsumer.ofAnnotated(config, "my-service", List.of("politics"), this::handle)) {
 *   Runtime.getRuntime().addShutdownHook(new Thread(consumer::close));
 *   consumer.run();
 * }
 * }</pre>
 *
 * with a handler such as
 *
 * <pre>{@code
 * private void handle(NewsRecord<AnnotatedDocument> record) {
 *   if (record.withdrawn()) {
 *     store.remove(record.key());
 *   } else {
 *     store.put(record.key(), record.value());
 *   }
 * }
 * }</pre>
 *
 * @param <T> model class
 */
public final class NewsConsumer<T extends SpecificRecord> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NewsConsumer.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Topics topics;
  private final SchemaRegistry registry;
  private final AvroDeserializer<T> deserializer;
  private final Consumer<byte[], byte[]> consumer;
  private final NewsHandler<T> handler;
  private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopping;
  private volatile Thread runner;

  private NewsConsumer(
      RapporteurConfig config,
      Class<T> type,
      String group,
      Collection<String> from,
      NewsHandler<T> handler) {
    this.topics = config.topics();
    this.registry = config.connectRegistry();
    this.deserializer = new AvroDeserializer<>(registry, type);
    this.handler = handler;
    Properties properties = config.kafkaClientProperties(ClientRole.CONSUMER);
    properties.put("group.id", group);
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    this.consumer = new KafkaConsumer<>(properties, bytes, bytes);
    consumer.subscribe(from);
  }

  /**
   * A consumer of annotated documents: all of them, or those of some routes.
   *
   * @param group names the service; its consumers share the work and its place is kept
   * @param routes names of routes; none for every annotated document
   * @throws ConfigException when a route is declared in JSON, which needs no Avro to be read
   */
  public static NewsConsumer<AnnotatedDocument> ofAnnotated(
      RapporteurConfig config,
      String group,
      Collection<String> routes,
      NewsHandler<AnnotatedDocument> handler) {
    Topics topics = config.topics();
    for (String route : routes) {
      if (config.catalogue().routeForm(route).isJson()) {
        throw new ConfigException(
            "route " + route + " is declared in JSON; read its values as text, with any consumer");
      }
    }
    Collection<String> from =
        routes.isEmpty()
            ? List.of(topics.annotated())
            : routes.stream().map(topics::route).toList();
    return new NewsConsumer<>(config, AnnotatedDocument.class, group, from, handler);
  }

  /** A consumer of any topic whose values are of one type, stories and alerts for example. */
  public static <T extends SpecificRecord> NewsConsumer<T> of(
      RapporteurConfig config, Class<T> type, String group, String topic, NewsHandler<T> handler) {
    return new NewsConsumer<>(config, type, group, List.of(topic), handler);
  }

  /**
   * Reads until {@link #close} is called from another thread, or something fails. Offsets of what
   * was handled are committed in either case.
   *
   * @throws Exception what the handler threw, or what Kafka or the registry did
   */
  public void run() throws Exception {
    if (!running.compareAndSet(false, true)) {
      throw new IllegalStateException("this consumer runs already, or has run");
    }
    runner = Thread.currentThread();
    try (consumer;
        registry) {
      readAll();
    } finally {
      ended.countDown();
    }
  }

  private void readAll() throws Exception {
    try {
      while (!stopping) {
        read();
        commit();
      }
    } catch (WakeupException e) {
      commit();
    } catch (Exception e) {
      try {
        commit();
      } catch (RuntimeException next) {
        e.addSuppressed(next);
      }
      throw e;
    }
  }

  private void read() throws Exception {
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
      if (stopping) {
        return;
      }
      hand(record);
      handled.put(
          new TopicPartition(record.topic(), record.partition()),
          new OffsetAndMetadata(record.offset() + 1));
    }
  }

  private void hand(ConsumerRecord<byte[], byte[]> record) throws Exception {
    T value;
    try {
      value = deserializer.deserialize(record.topic(), record.value());
    } catch (UnreadablePayloadException e) {
      handler.unreadable(record, e);
      return;
    }
    handler.handle(
        new NewsRecord<>(
            text(record.key()),
            value,
            record.topic(),
            topics.routeName(record.topic()),
            record.partition(),
            record.offset(),
            Instant.ofEpochMilli(record.timestamp()),
            headers(record)));
  }

  private void commit() {
    if (handled.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(handled);
    } catch (WakeupException e) {
      // asked to stop in the middle of it: the wake-up is spent now
      consumer.commitSync(handled);
    } catch (CommitFailedException | RebalanceInProgressException e) {
      LOG.warn(
          "the partitions went to another consumer before their offsets were committed: it reads some again");
    }
    handled.clear();
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), text(header.value()));
    }
    return Map.copyOf(headers);
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Ends {@link #run} after the record in hand, and waits for that, half a minute at most. Called
   * by the handler itself, it does not wait.
   */
  @Override
  public void close() {
    stopping = true;
    if (running.compareAndSet(false, true)) {
      consumer.close();
      registry.close();
      return;
    }
    if (Thread.currentThread() == runner) {
      return;
    }
    consumer.wakeup();
    try {
      if (!ended.await(30, TimeUnit.SECONDS)) {
        LOG.warn("the handler still has a record in hand; its offset is not committed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
