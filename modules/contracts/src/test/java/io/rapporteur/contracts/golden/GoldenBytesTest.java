package io.rapporteur.contracts.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.json.ModelJson.UnknownFields;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidatorBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenBytesTest {
  private static final String HOW =
      "run io.rapporteur.contracts.golden.GoldenFiles of the test classes, with `add` when the last version was"
          + " released, with `replace` when it was not";

  static final List<Class<? extends SpecificRecord>> RECORDS = Model.RECORDS;

  static List<GoldenFiles.Version> versions() throws IOException {
    List<GoldenFiles.Version> versions = new ArrayList<>();
    for (Class<? extends SpecificRecord> type : Model.RECORDS) {
      versions.addAll(GoldenFiles.versions(type));
    }
    return versions;
  }

  @ParameterizedTest
  @MethodSource("versions")
  void shouldReadBytesOfEveryVersion(GoldenFiles.Version version) throws IOException {
    InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    int id = registry.register("t-value", version.schema());
    byte[] bytes = Files.readAllBytes(version.file("bin"));
    byte[] framed =
        ByteBuffer.allocate(5 + bytes.length).put((byte) 0).putInt(id).put(bytes).array();

    SpecificRecord record =
        new AvroDeserializer<>(registry, version.type()).deserialize("t", framed);

    String json = Files.readString(version.file("json")).strip();
    assertThat(record).isEqualTo(ModelJson.fromJson(version.type(), json, UnknownFields.IGNORE));
  }

  @ParameterizedTest
  @FieldSource("RECORDS")
  void shouldReadEveryEarlierVersion(Class<? extends SpecificRecord> type) throws IOException {
    List<Schema> earlier = new ArrayList<>();
    for (GoldenFiles.Version version : GoldenFiles.versions(type)) {
      earlier.add(0, version.schema());
    }

    assertThatCode(
            () ->
                new SchemaValidatorBuilder()
                    .canReadStrategy()
                    .validateAll()
                    .validate(PublishedSchemas.of(type), earlier))
        .as(
            "the schema of %s must read all that was written before (BACKWARD_TRANSITIVE)",
            type.getSimpleName())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @FieldSource("RECORDS")
  void shouldHaveGoldenBytesOfTheSchemaInForce(Class<? extends SpecificRecord> type)
      throws IOException {
    List<GoldenFiles.Version> versions = GoldenFiles.versions(type);

    assertThat(versions).as(HOW).isNotEmpty();
    assertThat(versions.get(versions.size() - 1).schema())
        .as(HOW)
        .isEqualTo(PublishedSchemas.of(type));
  }

  @Test
  void shouldLeaveNoFieldAtItsDefaultInGoldenRecords() throws IOException {
    for (GoldenFiles.Version version : versions()) {
      assertThat(Files.readString(version.file("json")))
          .as(version.toString())
          .doesNotContain("null", "[]", "{}", "\"\"");
    }
  }
}
