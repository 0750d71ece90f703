package io.rapporteur.cli.soak;

import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.App;
import io.rapporteur.streams.ops.GroupLag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** Follows what is annotated, as a reader of committed records, and asks what waits. */
final class OutputWatch implements AutoCloseable {
  private final SoakSystem stage;
  private final SoakFeeder feeding;
  private final Admin admin;
  private final List<GroupLag> lags = new ArrayList<>();
  private final AtomicLong annotated = new AtomicLong();
  private final Thread thread = new Thread(this::follow, "soak-watch");
  private List<Long> latencies = new ArrayList<>();
  private volatile boolean closed;

  OutputWatch(SoakSystem stage, SoakFeeder feeding) {
    this.stage = stage;
    this.feeding = feeding;
    admin = stage.cluster().admin();
    RapporteurConfig config = stage.cluster().config();
    Properties consumer = config.kafkaClientProperties(ClientRole.CONSUMER);
    for (App app : App.values()) {
      lags.add(new GroupLag(admin, app.groupId(config), app.reads(config), consumer));
    }
    thread.setDaemon(true);
    thread.start();
  }

  private void follow() {
    try (SchemaRegistry registry = stage.cluster().registry();
        TopicReader reader = stage.cluster().reader(stage.cluster().topics().annotated())) {
      var deserializer = new AvroDeserializer<>(registry, AnnotatedDocument.class);
      reader.fromStart().follow(() -> closed, record -> take(deserializer, record));
    }
  }

  private void take(
      AvroDeserializer<AnnotatedDocument> deserializer, ConsumerRecord<byte[], byte[]> record) {
    annotated.incrementAndGet();
    AnnotatedDocument document = deserializer.deserialize(record.topic(), record.value());
    if (document != null) {
      Long sent = feeding.takeSentAt(document.getUri(), document.getVersion());
      if (sent != null) {
        add(System.currentTimeMillis() - sent);
      }
    }
  }

  private synchronized void add(long millis) {
    latencies.add(millis);
  }

  /** Milliseconds from sending to reading of those since the last call, sorted. */
  synchronized List<Long> takeLatencies() {
    List<Long> taken = latencies;
    latencies = new ArrayList<>();
    Collections.sort(taken);
    return taken;
  }

  /** Records on the annotated topic, committed. */
  long annotated() {
    return annotated.get();
  }

  /** Records that wait for all applications together; -1 when the broker does not answer. */
  long lag() {
    long total = 0;
    try {
      for (GroupLag lag : lags) {
        lag.look(System.currentTimeMillis());
        total += lag.total();
      }
      return total;
    } catch (KafkaException e) {
      return -1;
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lags.forEach(GroupLag::close);
    admin.close(java.time.Duration.ofSeconds(5));
  }
}
