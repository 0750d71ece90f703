package io.rapporteur.evaluation.bench;

import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;

/** Puts documents that are read already onto the annotated topic, at a pace. */
final class ConsoleLoad {
  private final BenchCluster cluster;
  private final List<AnnotatedDocument> read;
  private int next;

  /**
   * @param read documents, of which those put are copies with uris of their own
   */
  ConsoleLoad(BenchCluster cluster, List<AnnotatedDocument> read) {
    this.cluster = cluster;
    this.read = read;
  }

  /** How many were put so far. */
  int put() {
    return next;
  }

  /** Puts so many as fast as the broker takes them. */
  void burst(int count) {
    try (Producer<String, AnnotatedDocument> producer = producer()) {
      for (int i = 0; i < count; i++) {
        send(producer);
      }
      producer.flush();
    }
  }

  /** Puts so many a second until told to stop. */
  Thread steady(int perSecond, AtomicBoolean stop) {
    Thread thread =
        new Thread(
            () -> {
              try (Producer<String, AnnotatedDocument> producer = producer()) {
                long start = System.nanoTime();
                for (long sent = 0; !stop.get(); sent++) {
                  long due = start + sent * 1_000_000_000L / perSecond;
                  LockSupport.parkNanos(due - System.nanoTime());
                  send(producer);
                }
                producer.flush();
              }
            },
            "bench-steady");
    thread.start();
    return thread;
  }

  private Producer<String, AnnotatedDocument> producer() {
    Serializer<AnnotatedDocument> serializer =
        new AvroSerializer<>(cluster.configuration().connectRegistry(), AnnotatedDocument.class);
    return cluster.producer(serializer, 20);
  }

  private void send(Producer<String, AnnotatedDocument> producer) {
    AnnotatedDocument model = read.get(next % read.size());
    String uri = "urn:bench-console:" + next++;
    AnnotatedDocument copy = AnnotatedDocument.newBuilder(model).setUri(uri).build();
    copy.setPublished(Instant.now());
    producer.send(new ProducerRecord<>(cluster.configuration().topics().annotated(), uri, copy));
  }
}
