package io.rapporteur.streams.topology;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.contracts.Topics;
import io.rapporteur.model.Document;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.Output;
import io.rapporteur.streams.outcome.Reason;
import io.rapporteur.streams.outcome.Steps;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What intake does with one record: a payload becomes a {@link Document} with a uri, a null payload
 * a withdrawal. Pure but for the registry, which is asked once.
 */
final class Intake {
  private final Topics topics;
  private final Limits limits;
  private final BiFunction<byte[], Envelope, Document> parser;
  private final Serializer<Document> documents;

  /**
   * @param parser makes a document with a uri of a payload, the same one each time
   * @param documents writes documents for the documents topic
   */
  Intake(
      Topics topics,
      Limits limits,
      BiFunction<byte[], Envelope, Document> parser,
      Serializer<Document> documents) {
    this.topics = topics;
    this.limits = limits;
    this.parser = parser;
    this.documents = documents;
  }

  Outcome apply(Record<byte[], byte[]> input) {
    return input.value() == null ? withdrawal(input) : document(input);
  }

  private Outcome document(Record<byte[], byte[]> input) {
    if (input.value().length > limits.documentBytes()) {
      throw Steps.reject(
          Reason.TOO_LARGE,
          "size",
          "the payload has "
              + input.value().length
              + " bytes, at most "
              + limits.documentBytes()
              + " are read; split the document, or raise document.max.bytes");
    }
    Envelope envelope = Steps.run("headers", () -> InputHeaders.envelope(input.headers()));
    Document document = Steps.run("parse", () -> parser.apply(input.value(), envelope));
    String uri = Uris.checked("parse", document.getUri(), limits.uriLength());
    Uris.checkSource("parse", document);
    byte[] value = Steps.run("encode", () -> documents.serialize(topics.documents(), document));
    return written(uri, value, InputHeaders.passed(input.headers()));
  }

  private Outcome withdrawal(Record<byte[], byte[]> input) {
    String uri =
        Steps.run(
            "headers",
            () -> {
              String given = InputHeaders.uri(input.headers());
              return given != null ? given : InputHeaders.text(input.key(), "the key");
            });
    if (uri == null) {
      throw Steps.reject(
          Reason.EMPTY,
          "headers",
          "a null payload withdraws a document, but neither the key nor the header uri says which");
    }
    return written(
        Uris.checked("headers", uri, limits.uriLength()),
        null,
        InputHeaders.passedOfWithdrawal(input.headers()));
  }

  private Outcome written(String uri, byte[] value, Headers headers) {
    Output output = Output.of(topics.documents(), uri, value, headers);
    Steps.checkSize("encode", output, limits.recordBytes());
    return new Outcome.Ok(List.of(output), null);
  }
}
