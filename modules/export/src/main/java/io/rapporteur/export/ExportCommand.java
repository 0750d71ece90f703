package io.rapporteur.export;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.Since;
import io.rapporteur.cli.Terminal;
import io.rapporteur.cli.watch.TopicName;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a topic into files. */
@Command(
    name = "export",
    description =
        "Write a topic into files, a folder a day, up to what is its end now; called again with the"
            + " same folder, it goes on where it was.")
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..2",
      paramLabel = "TOPIC",
      description = "annotated, facts.figures, route NAME, ..., or a topic's full name.")
  List<String> topic;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = Since.class,
      description =
          "Records of this time and later: 24h, 2025-05-14; all that are kept if left out.")
  Instant since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv or parquet (default: jsonl).")
  Format format = Format.JSONL;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where to (default: the topic's name, here).")
  Path folder;

  @Option(
      names = "--chunk",
      paramLabel = "N",
      hidden = true,
      description = "Records of a partition between two notes of how far it is.")
  int chunk = 100_000;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Cluster cluster = Cluster.of(spec);
    String name = TopicName.of(cluster.topics(), topic);
    Path to = folder == null ? Path.of(name) : folder;
    try (SchemaRegistry registry = cluster.registry();
        ExportState state = ExportState.open(to, name, format);
        Source source = Source.open(cluster, name)) {
      RecordFiles files = RecordFiles.of(cluster, registry, name, format);
      if (state.isBegun()) {
        Terminal.out().line("going on where the last call was");
      }
      Export export = new Export(source, state, files, to, chunk);
      export.run(since);
      Terminal.out()
          .line(
              String.format(
                  Locale.ROOT,
                  "%,d records in %,d files under %s%s",
                  export.records(),
                  export.files(),
                  to,
                  export.unreadable() == 0
                      ? ""
                      : String.format(Locale.ROOT, "; %,d unreadable", export.unreadable())));
      return export.unreadable() == 0 ? 0 : 1;
    }
  }
}
