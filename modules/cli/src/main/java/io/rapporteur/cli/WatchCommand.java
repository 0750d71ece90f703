package io.rapporteur.cli;

import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.cli.watch.RecordView;
import io.rapporteur.cli.watch.TopicName;
import io.rapporteur.cli.watch.TopicViews;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a topic as it grows. */
@Command(name = "watch", description = "Show what arrives on a topic, committed records only.")
final class WatchCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..2",
      paramLabel = "TOPIC",
      description =
          "annotated (default), documents, inbox, route NAME, dead-letters, rules, entities,"
              + " rule-reports, alerts, stories, memberships, facts.mentions, facts.quotations,"
              + " facts.figures, facts.verdicts, or a topic's full name.")
  List<String> topic = List.of("annotated");

  @Option(names = "--json", description = "One JSON object a line.")
  boolean json;

  @Option(names = "--from-start", description = "Begin with the oldest record kept.")
  boolean fromStart;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = Since.class,
      description = "Begin there: 2h ago, 2025-05-14, or 2025-05-14T09:30:00Z.")
  Instant since;

  @Option(
      names = "--to-end",
      description = "Stop at what is the end now, and begin at the start unless told otherwise.")
  boolean toEnd;

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      description = "Stop after N records.")
  long count = Long.MAX_VALUE;

  @Spec CommandSpec spec;

  private long shown;

  @Override
  public Integer call() {
    Cluster cluster = Cluster.of(spec);
    String name = TopicName.of(cluster.topics(), topic);
    try (SchemaRegistry registry = cluster.registry();
        TopicReader reader = cluster.reader(name)) {
      RecordView view = TopicViews.of(name, cluster, registry, Terminal.out());
      if (since != null) {
        reader.since(since);
      } else if (fromStart || toEnd) {
        reader.fromStart();
      }
      if (toEnd) {
        reader.toEnd(record -> show(view, record));
      } else {
        reader.follow(() -> shown >= count, record -> show(view, record));
      }
    }
    return 0;
  }

  private void show(RecordView view, ConsumerRecord<byte[], byte[]> record) {
    if (shown >= count) {
      return;
    }
    shown++;
    if (json) {
      Terminal.out().json(view.json(record));
    } else {
      view.lines(record).forEach(Terminal.out()::line);
      Terminal.out().line("");
    }
  }
}
