package io.rapporteur.contracts.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.Samples;
import io.rapporteur.model.Document;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class AvroSerdeTest {
  private static final String TOPIC = "news.documents";

  private final SchemaRegistry registry = new InMemorySchemaRegistry();
  private final AvroSerializer<Document> serializer =
      new AvroSerializer<>(registry, Document.class);
  private final AvroDeserializer<Document> deserializer =
      new AvroDeserializer<>(registry, Document.class);

  @Test
  void shouldReadBackWhatItWrote() {
    int id = registry.register("news.documents-value", PublishedSchemas.of(Document.class));

    byte[] bytes = serializer.serialize(TOPIC, Samples.document());

    assertThat(bytes[0]).isZero();
    assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt()).isEqualTo(id);
    assertThat(deserializer.deserialize(TOPIC, bytes)).isEqualTo(Samples.document());
  }

  @Test
  void shouldNotRegisterWhenSchemaIsMissing() {
    assertThatThrownBy(() -> serializer.serialize(TOPIC, Samples.document()))
        .isInstanceOf(SchemaNotRegisteredException.class)
        .hasMessageContaining("news.documents-value")
        .hasMessageContaining("topics apply");
    assertThat(registry.versions("news.documents-value")).isEmpty();
  }

  @Test
  void shouldPassNullWhenRecordIsWithdrawn() {
    assertThat(serializer.serialize(TOPIC, null)).isNull();
    assertThat(deserializer.deserialize(TOPIC, null)).isNull();
  }
}
