package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.RouteForm;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.ninjs.NinjsWriter;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.outcome.Attempt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;

/** The value and headers of one document on each of its routes, made once for each form. */
final class RouteValues {
  private static final String CONTENT_TYPE = "content-type";

  private final Function<String, RouteForm> forms;
  private final Topics topics;
  private final Serializer<AnnotatedDocument> encoder;
  private final AnnotatedDocument record;
  private final Map<RouteForm, byte[]> made = new HashMap<>();
  private AnnotatedDocument brief;

  /**
   * @param record as it is to stand on routes
   * @param avro the same in framed Avro
   */
  RouteValues(AnnotateParts parts, AnnotatedDocument record, byte[] avro) {
    this.forms = parts.forms();
    this.topics = parts.topics();
    this.encoder = parts.encoder();
    this.record = record;
    made.put(RouteForm.STANDARD, avro);
  }

  byte[] value(String route) {
    return made.computeIfAbsent(
        forms.apply(route), form -> Attempt.run("encode", () -> make(form)));
  }

  /** The given headers, and what the value is where it is no Avro. */
  Headers headers(String route, Headers given) {
    if (!forms.apply(route).isJson()) {
      return given;
    }
    return new RecordHeaders(given).add(CONTENT_TYPE, "application/json".getBytes(UTF_8));
  }

  private byte[] make(RouteForm form) {
    return switch (form.format()) {
      case AVRO -> encoder.serialize(topics.annotated(), shown(form));
      case JSON -> ModelJson.toJson(shown(form)).getBytes(UTF_8);
      case NINJS -> NinjsWriter.write(record, form.brief());
    };
  }

  private AnnotatedDocument shown(RouteForm form) {
    if (!form.brief()) {
      return record;
    }
    if (brief == null) {
      brief = withoutText(record);
    }
    return brief;
  }

  /** What is left in shares its parts with the record: a builder would copy all of them. */
  private static AnnotatedDocument withoutText(AnnotatedDocument record) {
    AnnotatedDocument brief = new AnnotatedDocument();
    for (Schema.Field field : record.getSchema().getFields()) {
      brief.put(field.pos(), record.get(field.pos()));
    }
    brief.setBody("");
    brief.setEdits(List.of());
    brief.setSentences(List.of());
    brief.setTokens(List.of());
    return brief;
  }
}
