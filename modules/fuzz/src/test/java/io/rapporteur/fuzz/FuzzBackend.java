package io.rapporteur.fuzz;

import io.rapporteur.console.Backend;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Does nothing, so that every request meets the same desk. */
final class FuzzBackend implements Backend {
  @Override
  public AnnotatedDocument read(String text) {
    return AnnotatedDocuments.annotated("urn:rule-test").headline("").body(text).build();
  }

  @Override
  public void putRules(Map<String, Rule> changes, String by) {}

  @Override
  public Backfilled backfill(Rule rule, Instant since) {
    return new Backfilled(0, 0, 0, true);
  }

  @Override
  public boolean isInput(String topic) {
    return true;
  }

  @Override
  public Set<String> replay(List<ConsumerRecord<byte[], byte[]>> letters) {
    return Set.of();
  }

  @Override
  public Set<String> discard(List<ConsumerRecord<byte[], byte[]>> letters, String note) {
    return Set.of();
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }
}
