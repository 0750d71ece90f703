package io.rapporteur.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.transforms.Flatten;
import org.apache.kafka.connect.transforms.ReplaceField;
import org.junit.jupiter.api.Test;

class AvroConverterTest {
  private static final Map<String, String> CONFIG =
      Map.of("registry.url", "memory:connect", "schemas.enable", "true");

  private final SchemaRegistry registry =
      RapporteurConfig.of(Map.of("registry.url", "memory:connect")).connectRegistry();
  private final AvroConverter converter = new AvroConverter();

  AvroConverterTest() {
    converter.configure(CONFIG, false);
  }

  private <T extends SpecificRecord> byte[] framed(Class<T> type, T record) {
    String topic = type.getSimpleName();
    registry.register(topic + "-value", PublishedSchemas.of(type));
    return new AvroSerializer<>(registry, type).serialize(topic, record);
  }

  private static <T extends SpecificRecord> T golden(Class<T> type, String version) {
    Path file = Path.of("../../schemas/golden", type.getSimpleName(), version + ".json");
    try {
      return ModelJson.fromJson(type, Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void shouldReadARowWithItsTypes() {
    Instant published = Instant.parse("2026-05-14T09:00:00.123Z");
    FigureFact row = golden(FigureFact.class, "v1");
    row.setPublished(published);
    row.setLow(null);

    Struct read = (Struct) converter.toConnectData("t", framed(FigureFact.class, row)).value();

    assertThat(read.getString("id")).isEqualTo(row.getId());
    assertThat(read.getInt32("spanStart")).isEqualTo(row.getSpanStart());
    assertThat(read.getInt64("version")).isEqualTo(row.getVersion());
    assertThat(read.get("published")).isEqualTo(Date.from(published));
    assertThat(read.getFloat64("high")).isEqualTo(row.getHigh());
    assertThat(read.get("low")).isNull();
    assertThat(read.schema().field("low").schema()).isEqualTo(Schema.OPTIONAL_FLOAT64_SCHEMA);
  }

  @Test
  void shouldLeaveOutWhatNoDatabaseTakesInAText() {
    FigureFact row = golden(FigureFact.class, "v1");
    row.setSource("Port\u0000wire");

    Struct read = (Struct) converter.toConnectData("t", framed(FigureFact.class, row)).value();

    assertThat(read.getString("source")).isEqualTo("Portwire");
  }

  @Test
  void shouldReadEveryFieldOfANestedRecordSoThatStandardTransformsMakeItFlat() {
    AnnotatedDocument document = golden(AnnotatedDocument.class, "v2");
    SchemaAndValue read = converter.toConnectData("t", framed(AnnotatedDocument.class, document));
    SinkRecord record =
        new SinkRecord(
            "t", 0, Schema.STRING_SCHEMA, document.getUri(), read.schema(), read.value(), 0);

    Struct flat;
    try (Flatten.Value<SinkRecord> flatten = new Flatten.Value<>();
        ReplaceField.Value<SinkRecord> replace = new ReplaceField.Value<>()) {
      flatten.configure(Map.of("delimiter", "_"));
      replace.configure(Map.of("include", List.of("uri", "language_tag", "pubStatus", "routes")));
      flat = (Struct) replace.apply(flatten.apply(record)).value();
    }

    assertThat(flat.schema().fields()).hasSize(4);
    assertThat(flat.getString("language_tag")).isEqualTo(document.getLanguage().getTag());
    assertThat(flat.getString("pubStatus")).isEqualTo(document.getPubStatus().name());
    assertThat(flat.getArray("routes")).isEqualTo(document.getRoutes());
  }

  @Test
  void shouldHandOnThatARowIsGone() {
    assertThat(converter.toConnectData("t", null)).isEqualTo(SchemaAndValue.NULL);
  }

  @Test
  void shouldTellWhatIsWrongWithTheBytesFromAnOutage() {
    byte[] good = framed(FigureFact.class, golden(FigureFact.class, "v1"));
    byte[] cut = java.util.Arrays.copyOf(good, good.length - 3);

    assertThatThrownBy(() -> converter.toConnectData("t", new byte[] {'{', '}'}))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("no framed Avro");
    assertThatThrownBy(() -> converter.toConnectData("t", cut)).isInstanceOf(DataException.class);
    assertThatThrownBy(() -> converter.toConnectData("t", new byte[] {0, 9, 9, 9, 9, 1}))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("no schema of id");
    try (AvroConverter lost = new AvroConverter()) {
      lost.configure(
          Map.of("registry.url", "http://127.0.0.1:1/", "registry.attempts", "1"), false);
      assertThatThrownBy(() -> lost.toConnectData("t", good))
          .isInstanceOf(RetriableException.class);
    }
  }
}
