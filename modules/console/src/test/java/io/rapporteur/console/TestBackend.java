package io.rapporteur.console;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Does on the test's topics what the command does for the console. */
public final class TestBackend implements Backend {
  /** Letters that were put back or discarded: partition and offset. */
  public final List<String> marked = Collections.synchronizedList(new ArrayList<>());

  /** Rules that were backfilled. */
  public final List<String> backfilled = Collections.synchronizedList(new ArrayList<>());

  /** What putting rules waits for first. */
  public volatile CountDownLatch held = new CountDownLatch(0);

  /** What finding out how the cluster is waits for first. */
  public volatile CountDownLatch looking = new CountDownLatch(0);

  /** What the reading of a text fails on, quoting all of it; null for nothing. */
  public volatile String failsOn;

  private final TestCluster cluster;

  /** Who put rules, in order. */
  public final List<String> writers = new CopyOnWriteArrayList<>();

  /** Works on the topics of this cluster. */
  public TestBackend(TestCluster cluster) {
    this.cluster = cluster;
  }

  @Override
  public AnnotatedDocument read(String text) {
    if (failsOn != null && text.contains(failsOn)) {
      throw new IllegalStateException("no good: " + text, new RuntimeException(text));
    }
    return AnnotatedDocuments.annotated("urn:test:trial").headline("").body(text).build();
  }

  @Override
  public void putRules(Map<String, Rule> changes, String by) {
    writers.add(by);
    await(held);
    changes.forEach((id, rule) -> cluster.produce(cluster.topics().rules(), id, Rule.class, rule));
  }

  @Override
  public Backfilled backfill(Rule rule, Instant since) {
    backfilled.add(rule.getId());
    return new Backfilled(0, 0, 0, true);
  }

  @Override
  public boolean isInput(String topic) {
    return topic.equals(cluster.topics().inbox()) || topic.equals(cluster.topics().documents());
  }

  @Override
  public Set<String> replay(List<ConsumerRecord<byte[], byte[]>> letters) {
    Set<String> ids = new HashSet<>();
    for (ConsumerRecord<byte[], byte[]> letter : letters) {
      cluster.produce(cluster.topics().inbox(), text(letter.key()), letter.value(), Map.of());
      ids.add(mark(letter, "dl.replayed", ""));
    }
    return ids;
  }

  @Override
  public Set<String> discard(List<ConsumerRecord<byte[], byte[]>> letters, String note) {
    return letters.stream()
        .map(letter -> mark(letter, "dl.discarded", note))
        .collect(Collectors.toSet());
  }

  private String mark(ConsumerRecord<byte[], byte[]> letter, String header, String note) {
    String id = letter.partition() + ":" + letter.offset();
    marked.add(id);
    cluster.produce(
        cluster.topics().deadLetters(),
        text(letter.key()),
        null,
        Map.of(header, id, "dl.note", note));
    return id;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public List<Finding> findings() {
    await(looking);
    return List.of(
        new Finding(true, "the broker answers", ""),
        new Finding(false, "the group of relate is not there", "rapporteur run relate"));
  }
}
