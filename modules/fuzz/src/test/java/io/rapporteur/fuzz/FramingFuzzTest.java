package io.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import org.apache.avro.specific.SpecificRecord;

/** Bytes that are not what they should be are refused as such, and nothing else happens. */
class FramingFuzzTest {
  private static final InMemorySchemaRegistry REGISTRY = new InMemorySchemaRegistry();
  private static final Topics TOPICS = Topics.standard();
  private static final int HEAD = 5;

  static {
    REGISTRY.register(TOPICS.documents() + "-value", PublishedSchemas.of(Document.class));
    REGISTRY.register(TOPICS.annotated() + "-value", PublishedSchemas.of(AnnotatedDocument.class));
    REGISTRY.register(TOPICS.rules() + "-value", PublishedSchemas.of(Rule.class));
  }

  @FuzzTest(maxDuration = "10h")
  void framed(byte[] bytes) {
    read(TOPICS.documents(), Document.class, bytes);
    read(TOPICS.rules(), Rule.class, bytes);
  }

  /** With a head that is right, so that what comes after it is reached. */
  @FuzzTest(maxDuration = "10h")
  void encoded(byte[] bytes) {
    for (int schema = 1; schema <= 3; schema++) {
      byte[] framed = new byte[HEAD + bytes.length];
      framed[HEAD - 1] = (byte) schema;
      System.arraycopy(bytes, 0, framed, HEAD, bytes.length);
      read(TOPICS.documents(), Document.class, framed);
      read(TOPICS.annotated(), AnnotatedDocument.class, framed);
    }
  }

  private static <T extends SpecificRecord> void read(String topic, Class<T> type, byte[] bytes) {
    try {
      new AvroDeserializer<>(REGISTRY, type).deserialize(topic, bytes);
    } catch (UnreadablePayloadException e) {
      // as it should be
    }
  }
}
