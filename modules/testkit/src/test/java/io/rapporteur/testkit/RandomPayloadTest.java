package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.contracts.serde.UnreadablePayloadException.Reason;
import io.rapporteur.model.Document;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The contracts cannot depend on the testkit, so what of theirs is random is tested here. */
class RandomPayloadTest {
  private static final String TOPIC = "news.documents";

  @Test
  void shouldThrowNothingElseThanUnreadableWhateverTheBytes() {
    InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    registry.register("news.documents-value", PublishedSchemas.of(Document.class));
    byte[] good =
        new AvroSerializer<>(registry, Document.class)
            .serialize(TOPIC, Documents.document("urn:a").build());
    AvroDeserializer<Document> deserializer = new AvroDeserializer<>(registry, Document.class);
    for (long seed : Seeds.of(1, 2)) {
      Random random = new Random(seed);
      for (int i = 0; i < 5_000; i++) {
        byte[] bytes = good.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
          bytes[5 + random.nextInt(bytes.length - 5)] = (byte) random.nextInt();
        }
        try {
          deserializer.deserialize(TOPIC, bytes);
        } catch (UnreadablePayloadException e) {
          assertThat(e.reason()).isIn(Reason.TRUNCATED, Reason.MALFORMED, Reason.TRAILING_BYTES);
        } catch (Throwable e) {
          throw new AssertionError("seed " + seed, e);
        }
      }
    }
  }
}
