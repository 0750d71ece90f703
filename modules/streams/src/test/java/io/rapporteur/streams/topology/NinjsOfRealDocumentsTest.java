package io.rapporteur.streams.topology;

import static io.rapporteur.streams.topology.TestWorld.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.contracts.RouteForm;
import io.rapporteur.contracts.RouteForm.Format;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** What is read of whole documents, with all it finds in them, is ninjs as the standard has it. */
class NinjsOfRealDocumentsTest {
  private static final Path DOCUMENTS = Path.of("../cli/src/main/resources/io/rapporteur/cli/demo");
  private static final Path SCHEMA =
      Path.of("../contracts/src/test/resources/ninjs/written-3.1.json");

  private final TestWorld world = new TestWorld();

  @Test
  void shouldBeValidInFullAndInBrief() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(SCHEMA));
    world.analyzer = Analyzers.standard();
    world.rule("all", "body:(the OR a OR bir OR ve)", "ninjs", "teaser");
    world.forms.put("ninjs", new RouteForm(Format.NINJS, false));
    world.forms.put("teaser", new RouteForm(Format.NINJS, true));
    int fed = 0;
    try (AnnotateDriver annotate = new AnnotateDriver(world)) {
      for (Path file : texts()) {
        Document document =
            document(
                "odd uri#" + file.getFileName() + "#[" + ++fed + "] %", 1, Files.readString(file));
        document.setPublished(Instant.parse("2025-05-14T09:00:00.123Z"));
        document.setGenre("");
        document.setInfoSource("Varn & \"Wire\" \u0001");
        annotate.put(document);
      }
      for (String route : List.of("ninjs", "teaser")) {
        List<TestRecord<byte[], byte[]>> written =
            annotate
                .driver
                .createOutputTopic(
                    world.topics.route(route),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer())
                .readRecordsToList();
        assertThat(written).hasSizeGreaterThan(fed / 2);
        for (TestRecord<byte[], byte[]> record : written) {
          String json = new String(record.value(), UTF_8);
          assertThat(
                  schema.validate(
                      json,
                      InputFormat.JSON,
                      context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
              .as(json)
              .isEmpty();
        }
        assertThat(written.stream().map(record -> new String(record.value(), UTF_8)))
            .anyMatch(json -> json.contains("\"people\":[{") && json.contains("\"places\":[{"));
      }
    }
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && file.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }
}
