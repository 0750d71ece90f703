package io.rapporteur.contracts.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.SampleRecords;
import io.rapporteur.model.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.errors.SerializationException;
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

    byte[] bytes = serializer.serialize(TOPIC, SampleRecords.document());

    assertThat(bytes[0]).isZero();
    assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt()).isEqualTo(id);
    assertThat(deserializer.deserialize(TOPIC, bytes)).isEqualTo(SampleRecords.document());
  }

  @Test
  void shouldNotRegisterWhenSchemaIsMissing() {
    assertThatThrownBy(() -> serializer.serialize(TOPIC, SampleRecords.document()))
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

  @Test
  void shouldServeManyThreadsAtOnce() throws Exception {
    registry.register("news.documents-value", PublishedSchemas.of(Document.class));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      Document own = SampleRecords.document();
      own.setBody("thread " + t + " ".repeat(t * 20_000));
      results.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 500; i++) {
                  if (!deserializer
                      .deserialize(TOPIC, serializer.serialize(TOPIC, own))
                      .equals(own)) {
                    return false;
                  }
                }
                return true;
              }));
    }
    for (Future<Boolean> result : results) {
      assertThat(result.get()).isTrue();
    }
    threads.shutdown();
  }

  @Test
  void shouldWriteRecordsLargerThanTheBufferItKeeps() {
    registry.register("news.documents-value", PublishedSchemas.of(Document.class));
    Document large = SampleRecords.document();
    large.setBody("ж".repeat(1_500_000));

    for (Document document : List.of(large, SampleRecords.document(), large)) {
      assertThat(deserializer.deserialize(TOPIC, serializer.serialize(TOPIC, document)))
          .isEqualTo(document);
    }
  }

  @Test
  void shouldSayWhichRecordCannotBeWritten() {
    registry.register("news.documents-value", PublishedSchemas.of(Document.class));
    Document incomplete = new Document();

    assertThatThrownBy(() -> serializer.serialize(TOPIC, incomplete))
        .isInstanceOf(SerializationException.class)
        .isNotInstanceOf(UnreadablePayloadException.class)
        .hasMessageContaining("a Document for news.documents cannot be written");
  }
}
