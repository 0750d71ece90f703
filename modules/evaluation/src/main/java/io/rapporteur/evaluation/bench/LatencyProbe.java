package io.rapporteur.evaluation.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.Document;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Feeds documents at a steady rate and measures, for each, the time from when it was due to be sent
 * until a read_committed consumer of the annotated topic has it.
 */
final class LatencyProbe {
  private final BenchCluster cluster;
  private final String prefix;
  private final Function<Document, ProducerRecord<String, byte[]>> record;
  private final int bytes;

  private LatencyProbe(
      BenchCluster cluster,
      String topic,
      Function<Document, ProducerRecord<String, byte[]>> record,
      int bytes) {
    this.cluster = cluster;
    this.prefix = "urn:bench-latency:" + topic + ":";
    this.record = record;
    this.bytes = bytes;
  }

  /** From the inbox, where documents are plain text. */
  static LatencyProbe fromInbox(BenchCluster cluster, int bytes) {
    String topic = cluster.configuration().topics().inbox();
    return new LatencyProbe(
        cluster,
        topic,
        document -> {
          ProducerRecord<String, byte[]> record =
              new ProducerRecord<>(topic, document.getUri(), document.getBody().getBytes(UTF_8));
          record.headers().add("uri", document.getUri().getBytes(UTF_8));
          record.headers().add("content-type", "text/plain".getBytes(UTF_8));
          return record;
        },
        bytes);
  }

  /** From the documents, where they are Avro. */
  static LatencyProbe fromDocuments(BenchCluster cluster, int bytes) {
    String topic = cluster.configuration().topics().documents();
    Serializer<Document> serializer = cluster.documentSerializer();
    return new LatencyProbe(
        cluster,
        topic,
        document ->
            new ProducerRecord<>(topic, document.getUri(), serializer.serialize(topic, document)),
        bytes);
  }

  /**
   * Runs the probe.
   *
   * @param rate documents a second
   * @param warmUpSeconds first seconds that are not counted
   * @param seconds seconds that are counted
   */
  Latencies run(int rate, int warmUpSeconds, int seconds) throws InterruptedException {
    int warm = rate * warmUpSeconds;
    int total = warm + rate * seconds;
    long[] sent = new long[total];
    long[] latencies = new long[total];
    java.util.Arrays.fill(latencies, -1);
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      Thread feeder = new Thread(() -> feed(rate, sent), "bench-feeder");
      feeder.start();
      receive(consumer, sent, latencies);
      feeder.join();
    }
    return new Latencies(
        java.util.Arrays.stream(latencies, warm, total).filter(millis -> millis >= 0).toArray());
  }

  private void feed(int rate, long[] sent) {
    BenchDocuments writer = new BenchDocuments(11);
    long begin = System.nanoTime();
    try (Producer<String, byte[]> producer = cluster.producer(new ByteArraySerializer(), 0)) {
      for (int i = 0; i < sent.length; i++) {
        Document document = writer.next(i, bytes);
        document.setUri(prefix + i);
        ProducerRecord<String, byte[]> next = record.apply(document);
        long due = begin + TimeUnit.SECONDS.toNanos(i) / rate;
        LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
        // from when it was due: a feeder that is kept waiting would hide what users wait
        sent[i] = due;
        producer.send(next);
      }
    }
  }

  private void receive(KafkaConsumer<String, byte[]> consumer, long[] sent, long[] latencies) {
    int missing = sent.length;
    long quiet = System.nanoTime();
    while (missing > 0 && System.nanoTime() - quiet < Duration.ofSeconds(30).toNanos()) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(20))) {
        if (record.key().startsWith(prefix)) {
          int i = Integer.parseInt(record.key().substring(prefix.length()));
          latencies[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent[i]);
          missing--;
          quiet = System.nanoTime();
        }
      }
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", cluster.configuration().bootstrapServers(),
                "isolation.level", "read_committed",
                "fetch.max.wait.ms", "10"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(cluster.configuration().topics().annotated()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }
}
