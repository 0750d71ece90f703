package io.rapporteur.cli;

import io.rapporteur.analysis.verify.Defect;
import io.rapporteur.analysis.verify.RecordVerifier;
import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.cli.watch.TopicName;
import io.rapporteur.contracts.RouteForm;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.json.ModelJsonException;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds records to the promise that every value carries the span that proves it. */
@Command(
    name = "verify",
    description =
        "Check that spans reproduce their text, references lead somewhere and values parse; exits 1"
            + " when one does not.")
final class VerifyCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..2",
      paramLabel = "TOPIC|FILE",
      description =
          "annotated, route NAME, a topic's full name, or a file of records as `annotate --json`"
              + " prints them.")
  List<String> what;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = Since.class,
      description = "Records of this time and later: 24h, 2025-05-14.")
  Instant since;

  @Spec CommandSpec spec;

  private long records;
  private long faulty;

  @Override
  public Integer call() throws IOException {
    Path file = Path.of(what.get(0));
    if (what.size() == 1 && Files.isRegularFile(file)) {
      verifyFile(file);
    } else {
      verifyTopic(Cluster.of(spec));
    }
    Terminal.out()
        .line(
            String.format(
                Locale.ROOT,
                "%,d record%s, %,d with defects",
                records,
                records == 1 ? "" : "s",
                faulty));
    return faulty == 0 ? 0 : 1;
  }

  private void verifyFile(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        if (line.isBlank()) {
          continue;
        }
        try {
          verify(ModelJson.fromJson(AnnotatedDocument.class, line));
        } catch (ModelJsonException e) {
          unreadable(file + ":" + number, e.getMessage());
        }
      }
    }
  }

  private void verifyTopic(Cluster cluster) {
    String topic = TopicName.of(cluster.topics(), what);
    cluster
        .topics()
        .routeName(topic)
        .filter(route -> !cluster.config().catalogue().routeForm(route).equals(RouteForm.STANDARD))
        .ifPresent(
            route -> {
              throw new UserError(
                  "route "
                      + route
                      + " has not the whole record in Avro, so there is nothing to hold spans"
                      + " against; verify annotated instead");
            });
    try (SchemaRegistry registry = cluster.registry();
        TopicReader reader = cluster.reader(topic)) {
      var deserializer = new AvroDeserializer<>(registry, AnnotatedDocument.class);
      if (since == null) {
        reader.fromStart();
      } else {
        reader.since(since);
      }
      reader.toEnd(record -> verify(deserializer, record));
    }
  }

  private void verify(
      AvroDeserializer<AnnotatedDocument> deserializer, ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return;
    }
    try {
      verify(deserializer.deserialize(record.topic(), record.value()));
    } catch (UnreadablePayloadException e) {
      unreadable("partition " + record.partition() + " offset " + record.offset(), e.getMessage());
    }
  }

  private void unreadable(String place, String why) {
    records++;
    faulty++;
    Terminal.out().line(Harmless.line(place + ": " + why));
  }

  private void verify(AnnotatedDocument document) {
    records++;
    List<Defect> defects = RecordVerifier.verify(document);
    if (!defects.isEmpty()) {
      faulty++;
    }
    defects.forEach(
        defect -> Terminal.out().line(Harmless.line(document.getUri() + ": " + defect)));
  }
}
