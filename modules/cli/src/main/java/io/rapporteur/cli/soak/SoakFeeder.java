package io.rapporteur.cli.soak;

import io.rapporteur.cli.Cluster;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.streams.guarantees.LoadInput;
import io.rapporteur.streams.guarantees.NewsLoad;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends the load, however long the broker is away, and notes when each version was sent. */
final class SoakFeeder implements AutoCloseable {
  private static final String PATIENCE_MILLIS = "900000";

  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;
  private final NewsLoad load;
  private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();

  SoakFeeder(Cluster cluster, NewsLoad load) {
    Map<String, Object> client = new HashMap<>(cluster.client(ClientRole.PRODUCER));
    client.put("acks", "all");
    client.put("enable.idempotence", "true");
    client.put("delivery.timeout.ms", PATIENCE_MILLIS);
    client.put("max.block.ms", PATIENCE_MILLIS);
    ByteArraySerializer bytes = new ByteArraySerializer();
    producer = new KafkaProducer<>(client, bytes, bytes);
    topic = cluster.topics().inbox();
    this.load = load;
  }

  void send() {
    LoadInput input = load.next();
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, input.key(), input.value());
    input
        .headers()
        .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    if (input.value() != null) {
      sentAt.putIfAbsent(id(input.uri(), input.version()), System.currentTimeMillis());
    }
    producer.send(
        record,
        (metadata, error) -> {
          if (error != null) {
            failed.incrementAndGet();
          }
        });
  }

  void flush() {
    producer.flush();
  }

  /** Inputs of which nobody knows whether they are on the topic. */
  int failed() {
    return failed.get();
  }

  /**
   * When a version was first sent, milliseconds since the epoch; null when it was not, or was
   * asked.
   */
  Long takeSentAt(String uri, long version) {
    return sentAt.remove(id(uri, version));
  }

  private static String id(String uri, long version) {
    return uri + ' ' + version;
  }

  @Override
  public void close() {
    producer.close();
  }
}
