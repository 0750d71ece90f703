package io.rapporteur.streams.topology;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.contracts.Topics;
import io.rapporteur.formats.Contents;
import io.rapporteur.formats.Flaw;
import io.rapporteur.formats.office.OfficeUnavailableException;
import io.rapporteur.model.Document;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.admit.InboxPlace;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.outcome.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What intake does with one record: a payload becomes the {@link Document}s that it holds, each
 * with a uri, in their order; a null payload becomes a withdrawal. All are written in one
 * transaction, with the dead letter that tells of those that could not be read. Pure but for the
 * registry, which is asked once.
 */
final class Intake {
  private final Topics topics;
  private final Limits limits;
  private final BiFunction<byte[], Envelope, Contents> formats;
  private final Serializer<Document> documents;

  /**
   * @param formats makes documents with uris of a payload, the same ones each time
   * @param documents writes documents for the documents topic
   */
  Intake(
      Topics topics,
      Limits limits,
      BiFunction<byte[], Envelope, Contents> formats,
      Serializer<Document> documents) {
    this.topics = topics;
    this.limits = limits;
    this.formats = formats;
    this.documents = documents;
  }

  /**
   * @param at where the record is on the inbox
   */
  Outcome apply(Record<byte[], byte[]> input, InboxPlace at) {
    return input.value() == null ? withdrawal(input, at) : document(input, at);
  }

  private Outcome document(Record<byte[], byte[]> input, InboxPlace at) {
    if (input.value().length > limits.documentBytes()) {
      throw Attempt.reject(
          ReasonCode.TOO_LARGE,
          "size",
          "the payload has "
              + input.value().length
              + " bytes, at most "
              + limits.documentBytes()
              + " are read; split the document, or raise document.max.bytes");
    }
    Envelope envelope = Attempt.run("headers", () -> InputHeaders.envelope(input.headers()));
    Contents contents = Attempt.run("parse", () -> read(input.value(), envelope));
    List<Flaw> flaws = new ArrayList<>(contents.flaws());
    List<OutputRecord> outputs = new ArrayList<>();
    for (Document document : contents.documents()) {
      OutputRecord output = output(document, InputHeaders.passed(input.headers()), at);
      if (output.size() > limits.recordBytes() && contents.documents().size() > 1) {
        flaws.add(tooLarge(document, output));
      } else {
        Attempt.checkSize("encode", output, limits.recordBytes());
        outputs.add(output);
      }
    }
    return PartialReading.outcome(contents, outputs, flaws);
  }

  private Contents read(byte[] payload, Envelope envelope) {
    try {
      return formats.apply(payload, envelope);
    } catch (OfficeUnavailableException e) {
      throw new ReaderUnavailableException(e);
    }
  }

  private OutputRecord output(Document document, Headers headers, InboxPlace at) {
    String uri = DocumentNames.checked("parse", document.getUri(), limits.uriLength());
    DocumentNames.checkSource("parse", document);
    byte[] value = Attempt.run("encode", () -> documents.serialize(topics.documents(), document));
    InputHeaders.add(at, headers);
    return OutputRecord.of(topics.documents(), uri, value, headers);
  }

  private Flaw tooLarge(Document document, OutputRecord output) {
    return new Flaw(
        document.getUri(),
        ReasonCode.RESULT_TOO_LARGE,
        "its record has "
            + output.size()
            + " bytes, at most "
            + limits.recordBytes()
            + " are allowed");
  }

  private Outcome withdrawal(Record<byte[], byte[]> input, InboxPlace at) {
    String uri =
        Attempt.run(
            "headers",
            () -> {
              String given = InputHeaders.uri(input.headers());
              return given != null ? given : InputHeaders.text(input.key(), "the key");
            });
    if (uri == null) {
      throw Attempt.reject(
          ReasonCode.EMPTY,
          "headers",
          "a null payload withdraws a document, but neither the key nor the header uri says which");
    }
    String checked = DocumentNames.checked("headers", uri, limits.uriLength());
    Headers headers = InputHeaders.passedToAnnotate(input.headers());
    InputHeaders.add(at, headers);
    OutputRecord output = OutputRecord.of(topics.documents(), checked, null, headers);
    Attempt.checkSize("encode", output, limits.recordBytes());
    return new Outcome.Ok(List.of(output), null);
  }
}
