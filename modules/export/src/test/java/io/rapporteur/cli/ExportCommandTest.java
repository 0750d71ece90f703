package io.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In the package of the commands, which are run as a person runs them. */
@ExtendWith(BrokerExtension.class)
class ExportCommandTest {
  private static final Instant MONDAY = Instant.parse("2026-05-11T23:59:59Z");
  private static final Instant TUESDAY = Instant.parse("2026-05-12T00:00:01Z");

  @TempDir Path folder;
  private TestCluster cluster;
  private String figures;

  @BeforeEach
  void feed(TestCluster cluster) {
    this.cluster = cluster;
    figures = cluster.topics().figureFacts();
    send(figures, "f1", FigureFact.class, figure("f1", 14, "14 \"people\",\nsome"), MONDAY);
    send(figures, "f2", FigureFact.class, figure("f2", 2300, "2,300 residents"), MONDAY);
    send(figures, "f1", FigureFact.class, null, TUESDAY);
  }

  private static FigureFact figure(String id, double low, String text) {
    return FigureFact.newBuilder()
        .setId(id)
        .setUri("urn:a")
        .setText(text)
        .setLow(low)
        .setSpanStart(3)
        .setSpanEnd(9)
        .setPublished(Instant.parse("2026-05-11T08:00:00.250Z"))
        .build();
  }

  private <T extends SpecificRecord> void send(
      String topic, String key, Class<T> type, T value, Instant at) {
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (var producer =
        new KafkaProducer<>(
            cluster.config().kafkaClientProperties(ClientRole.PRODUCER), bytes, bytes)) {
      byte[] framed = new AvroSerializer<>(cluster.registry(), type).serialize(topic, value);
      producer.send(new ProducerRecord<>(topic, 0, at.toEpochMilli(), key.getBytes(UTF_8), framed));
    }
  }

  private int run(String... words) {
    List<String> args = new ArrayList<>();
    var config = cluster.config();
    args.addAll(List.of("-D", "bootstrap.servers=" + cluster.broker().bootstrapServers()));
    args.addAll(List.of("-D", "topics.prefix=" + cluster.topics().prefix()));
    args.addAll(List.of("-D", "registry.url=memory:" + cluster.topics().prefix()));
    assertThat(config.topics()).isEqualTo(cluster.topics());
    args.addAll(List.of("export", "--to", folder.toString()));
    args.addAll(List.of(words));
    return Commands.run(args.toArray(String[]::new));
  }

  private List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ask(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (answer.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
          row.add(answer.getString(i));
        }
        rows.add(String.join("|", row));
      }
      return rows;
    }
  }

  @Test
  void shouldWriteParquetThatDuckDbReadsByDay() throws SQLException {
    assertThat(run("facts.figures", "--format", "parquet")).isZero();

    assertThat(files())
        .containsExactly(
            "day=2026-05-11/0-00000000000000000000.parquet",
            "day=2026-05-12/0-00000000000000000000.parquet");
    String all = "read_parquet('" + folder + "/*/*.parquet', hive_partitioning = true)";
    assertThat(
            ask(
                "SELECT day, kafka_key, deleted, low, text, epoch_ms(published) FROM "
                    + all
                    + " WHERE kafka_key = 'f2'"))
        .containsExactly("2026-05-11|f2|false|2300.0|2,300 residents|1778486400250");
    assertThat(
            ask(
                "SELECT kafka_key FROM "
                    + all
                    + " QUALIFY row_number() OVER (PARTITION BY kafka_key ORDER BY kafka_offset"
                    + " DESC) = 1 AND NOT deleted"))
        .as("what holds")
        .containsExactly("f2");
  }

  @Test
  void shouldWriteNestedRecordsAsTheyAre() throws SQLException {
    String annotated = cluster.topics().annotated();
    AnnotatedDocument document =
        AnnotatedDocuments.annotated("urn:a")
            .body("Ms Kari Dahl spoke in Oslo. Kari Dahl left.")
            .person("Kari Dahl")
            .build();
    send(annotated, "urn:a", AnnotatedDocument.class, document, TUESDAY);

    assertThat(run("annotated", "--format", "parquet")).isZero();

    assertThat(
            ask(
                "SELECT language.tag, entities[1].name, len(mentions) FROM read_parquet('"
                    + folder
                    + "/*/*.parquet')"))
        .containsExactly("en|Kari Dahl|2");
  }

  @Test
  void shouldWriteCsvThatReadsBackToTheSame() throws SQLException {
    assertThat(run("facts.figures", "--format", "csv")).isZero();

    assertThat(
            ask(
                "SELECT kafka_key, deleted, text, low, giver IS NULL, measure = '' FROM read_csv('"
                    + folder
                    + "/*/*.csv', allow_quoted_nulls = false) ORDER BY kafka_offset"))
        .containsExactly(
            "f1|false|14 \"people\",\nsome|14.0|true|true",
            "f2|false|2,300 residents|2300.0|true|true",
            "f1|true|null|null|true|null");
  }

  @Test
  void shouldGoOnWhereItWasAndRefuseAnotherExportInTheFolder() throws IOException {
    assertThat(run("facts.figures")).isZero();
    List<String> first = files();
    assertThat(run("facts.figures")).isZero();
    assertThat(files()).isEqualTo(first);

    send(figures, "f3", FigureFact.class, figure("f3", 3, "3 bridges"), TUESDAY);
    assertThat(run("facts.figures")).isZero();

    assertThat(files()).hasSize(3).contains("day=2026-05-12/0-00000000000000000003.jsonl");
    String line =
        Files.readString(folder.resolve("day=2026-05-12/0-00000000000000000003.jsonl")).strip();
    assertThat(ModelJson.fromJson(FigureFact.class, line)).isEqualTo(figure("f3", 3, "3 bridges"));
    assertThat(run("facts.figures", "--format", "csv")).isEqualTo(1);
    assertThat(run("facts.mentions")).isEqualTo(1);
  }

  @Test
  void shouldWriteAnInterruptedChunkOnceMoreUnderTheSameNames() throws IOException {
    assertThat(run("facts.figures", "--chunk", "1")).isZero();
    List<String> whole = files();
    // killed between the files of a chunk and the note of it: files of the chunk are there
    Files.delete(folder.resolve(".export"));
    Path stale = folder.resolve("day=2026-05-30/0-00000000000000000000.jsonl");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, "{}");
    Files.writeString(folder.resolve("day=2026-05-11/0-00000000000000000000.jsonl.part"), "{");

    assertThat(run("facts.figures", "--chunk", "1")).isZero();

    assertThat(files()).isEqualTo(whole);
  }

  @Test
  void shouldBeginAtATime() {
    assertThat(run("facts.figures", "--since", "2026-05-12")).isZero();

    assertThat(files()).containsExactly("day=2026-05-12/0-00000000000000000002.jsonl");
  }

  @Test
  void shouldExportBytesAsJsonlAlone() {
    cluster.produce(cluster.topics().inbox(), "k", "text".getBytes(UTF_8), java.util.Map.of());

    assertThat(run("inbox", "--format", "parquet")).isEqualTo(1);
  }
}
