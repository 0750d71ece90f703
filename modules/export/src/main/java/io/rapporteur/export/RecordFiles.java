package io.rapporteur.export;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.Terminal;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.watch.RecordView;
import io.rapporteur.cli.watch.TopicViews;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.avro.specific.SpecificRecord;

/** Makes files of one format for one topic. */
final class RecordFiles {
  /** Opens a file. */
  private interface Opener {
    RecordFile open(Path file) throws IOException;
  }

  private final Format format;
  private final Opener opener;

  private RecordFiles(Format format, Opener opener) {
    this.format = format;
    this.opener = opener;
  }

  /**
   * @throws UserError when the format is for records with a schema, and the topic has none
   */
  static RecordFiles of(Cluster cluster, SchemaRegistry registry, String topic, Format format) {
    if (format == Format.JSONL) {
      RecordView view = TopicViews.of(topic, cluster, registry, Terminal.out());
      return new RecordFiles(format, file -> new JsonlFile(file, view));
    }
    Class<? extends SpecificRecord> type =
        cluster
            .config()
            .catalogue()
            .topic(topic)
            .flatMap(TopicSpec::value)
            .orElseThrow(
                () ->
                    new UserError(
                        topic + " has no records with a schema; export it with --format jsonl"));
    return of(registry, type, format);
  }

  private static <T extends SpecificRecord> RecordFiles of(
      SchemaRegistry registry, Class<T> type, Format format) {
    RowReader rows =
        new RowReader(new AvroDeserializer<>(registry, type), PublishedSchemas.of(type));
    return new RecordFiles(
        format,
        format == Format.CSV
            ? file -> new CsvFile(file, rows)
            : file -> new ParquetRecordFile(file, rows));
  }

  Format format() {
    return format;
  }

  RecordFile open(Path file) throws IOException {
    return opener.open(file);
  }
}
