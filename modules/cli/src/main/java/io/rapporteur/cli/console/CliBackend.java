package io.rapporteur.cli.console;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.ClusterDoctor;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.kafka.TableTopic;
import io.rapporteur.cli.rules.BackfillRun;
import io.rapporteur.cli.watch.DeadLetter;
import io.rapporteur.cli.watch.Replay;
import io.rapporteur.console.Backend;
import io.rapporteur.console.ConsoleException;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** What the console has done by the same code as the commands of the same name. */
public final class CliBackend implements Backend {
  private final Cluster cluster;
  private Analyzer analyzer;

  /** A backend on a cluster. */
  public CliBackend(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  public AnnotatedDocument read(String text) {
    return analyzer().analyze(Document.newBuilder().setUri("urn:rule-test").setBody(text).build());
  }

  /** Made when a rule first has tests: it loads the models. */
  private synchronized Analyzer analyzer() {
    if (analyzer == null) {
      analyzer = Analyzers.standard();
    }
    return analyzer;
  }

  @Override
  public void putRules(Map<String, Rule> changes, String by) {
    told(
        () -> {
          new TableTopic<>(cluster, cluster.topics().rules(), Rule.class).write(changes, by);
          return null;
        });
  }

  @Override
  public Backfilled backfill(Rule rule, Instant since) {
    BackfillRun.Result done = told(() -> new BackfillRun(cluster, rule).run(since));
    return new Backfilled(done.matched(), done.put(), done.there(), done.taken());
  }

  @Override
  public boolean isInput(String topic) {
    return target(cluster.topics(), topic).isPresent();
  }

  /**
   * Where a letter of a topic is put; nowhere unless intake or annotate takes it up, which know the
   * versions: what applications part anew among themselves is in no order but its own.
   */
  public static Optional<String> target(Topics topics, String topic) {
    if (topic.equals(topics.annotated())) {
      return Optional.of(topics.backfills());
    }
    return Optional.of(topic)
        .filter(Set.of(topics.inbox(), topics.documents(), topics.backfills())::contains);
  }

  /** What puts letters of a cluster back. */
  public static Replay replay(Cluster cluster) {
    return new Replay(
        cluster.client(ClientRole.PRODUCER),
        cluster.config().applicationIdPrefix(),
        topic -> target(cluster.topics(), topic),
        () -> cluster.reader(cluster.topics().deadLetters()));
  }

  @Override
  public Set<String> replay(List<ConsumerRecord<byte[], byte[]>> letters) {
    return told(() -> ids(replay(cluster).send(letters(letters))));
  }

  @Override
  public Set<String> discard(List<ConsumerRecord<byte[], byte[]>> letters, String note) {
    return told(() -> ids(replay(cluster).discard(letters(letters), note)));
  }

  private static List<DeadLetter> letters(List<ConsumerRecord<byte[], byte[]>> records) {
    return records.stream().map(DeadLetter::new).toList();
  }

  private static Set<String> ids(List<DeadLetter> letters) {
    return letters.stream().map(DeadLetter::id).collect(Collectors.toSet());
  }

  /** What doctor looks at, but for what is of another machine or another user than this one. */
  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    ClusterDoctor doctor =
        new ClusterDoctor(
            cluster, (ok, what, mend) -> findings.add(new Finding(ok, what, ok ? "" : mend)));
    try {
      boolean registry = doctor.registry();
      doctor.groups();
      doctor.transactions();
      if (registry) {
        doctor.topics();
      }
    } catch (UserError | KafkaException e) {
      findings.add(new Finding(false, e.getMessage(), "`rapporteur doctor` says more"));
    }
    return findings;
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (UserError | RegistryException e) {
      throw new ConsoleException(e.getMessage(), e);
    }
  }
}
