package io.rapporteur.fuzz;

import io.rapporteur.analysis.clean.CleanStep;
import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.analysis.verify.Defect;
import io.rapporteur.analysis.verify.RecordVerifier;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.util.List;

/** What must be true of whatever is made of any input. */
final class Sound {
  private static final String TOPIC = Topics.standard().documents();
  private static final InMemorySchemaRegistry REGISTRY = new InMemorySchemaRegistry();

  static {
    REGISTRY.register(TOPIC + "-value", PublishedSchemas.of(Document.class));
  }

  private static final AvroSerializer<Document> WRITER =
      new AvroSerializer<>(REGISTRY, Document.class);
  private static final AvroDeserializer<Document> READER =
      new AvroDeserializer<>(REGISTRY, Document.class);

  private Sound() {}

  /** A document has a uri that may be a key, says something, and comes back from its bytes. */
  static Document document(Document document) {
    require(!document.getUri().isBlank(), "a document without a uri");
    require(document.getUri().length() <= DocumentParser.LONGEST_URI, "a uri that is too long");
    require(
        !document.getBody().isBlank()
            || document.getHeadline() != null
            || document.getPubStatus() == PubStatus.canceled,
        "a document that says nothing");
    Document back = READER.deserialize(TOPIC, WRITER.serialize(TOPIC, document));
    require(document.equals(back), "a document that does not come back as it was");
    return document;
  }

  /** The body is what the edits make of the raw text, and what they cite stands there. */
  static AnnotatedDocument cleaned(Document document) {
    Reading reading = new Reading(document);
    reading.run(new CleanStep());
    List<Defect> defects = RecordVerifier.verify(reading.result(), document);
    require(defects.isEmpty(), defects.toString());
    return reading.result();
  }

  /** A refusal says which of the reasons it is, and why. */
  static void refusal(UnreadableDocumentException e) {
    refusal(e.reason(), e.getMessage());
  }

  static void refusal(String reason, String message) {
    require(reason.matches("[a-z][a-z0-9-]+"), "no reason code: " + reason);
    require(message != null && !message.isBlank(), "a refusal that does not say why");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
