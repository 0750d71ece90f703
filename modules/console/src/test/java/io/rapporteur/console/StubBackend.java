package io.rapporteur.console;

import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.TestCluster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Writes rules and marks as the command does, and reads a text as one without annotations. */
public final class StubBackend implements Backend {
  private final TestCluster cluster;
  public final List<String> replayed = new ArrayList<>();

  public StubBackend(TestCluster cluster) {
    this.cluster = cluster;
  }

  @Override
  public AnnotatedDocument read(String text) {
    return AnnotatedDocuments.annotated("urn:rule-test").headline("").body(text).build();
  }

  @Override
  public void putRules(Map<String, Rule> changes) {
    String topic = cluster.topics().rules();
    changes.forEach(
        (id, rule) -> {
          AvroSerializer<Rule> serializer = new AvroSerializer<>(cluster.registry(), Rule.class);
          cluster.produce(topic, id, serializer.serialize(topic, rule), Map.of());
        });
  }

  @Override
  public Backfilled backfill(Rule rule, Instant since) {
    return new Backfilled(3, 2, 1, true);
  }

  @Override
  public boolean isInput(String topic) {
    return topic.equals(cluster.topics().inbox());
  }

  @Override
  public void replay(List<ConsumerRecord<byte[], byte[]>> letters) {
    mark(letters, "dl.replayed");
  }

  @Override
  public void discard(List<ConsumerRecord<byte[], byte[]>> letters, String note) {
    mark(letters, "dl.discarded");
  }

  private void mark(List<ConsumerRecord<byte[], byte[]>> letters, String mark) {
    for (ConsumerRecord<byte[], byte[]> letter : letters) {
      String id = letter.partition() + ":" + letter.offset();
      replayed.add(id);
      cluster.produce(letter.topic(), new String(letter.key()), null, Map.of(mark, id));
    }
  }

  @Override
  public List<Finding> findings() {
    return List.of(new Finding(true, "all is well", ""));
  }
}
