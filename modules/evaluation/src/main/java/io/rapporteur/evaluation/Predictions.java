package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import java.time.ZoneOffset;
import java.util.Locale;

/** Says what a record says in the words of each gold set's scorer. */
final class Predictions {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Predictions() {}

  static JsonNode article(JsonNode input, ReadDocument read) {
    AnnotatedDocument record = read.record();
    ObjectNode out = JSON.objectNode();
    out.put("body", record.getBody());
    out.put("title", record.getHeadline());
    if (record.getPublished() != null) {
      out.put("date", record.getPublished().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
    return out;
  }

  static JsonNode language(JsonNode input, ReadDocument read) {
    return JSON.objectNode().put("lang", read.record().getLanguage().getTag());
  }

  static JsonNode entities(JsonNode input, ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode entities = out.putArray("entities");
    for (Mention mention : read.record().getMentions()) {
      String type = type(mention);
      if (type != null) {
        span(entities.addObject(), mention.getSpan(), read).put("type", type);
      }
    }
    return out;
  }

  private static String type(Mention mention) {
    if (mention.getKind() == MentionKind.demonym) {
      return "NORP";
    }
    if (mention.getKind() != MentionKind.name) {
      return null;
    }
    return switch (mention.getType()) {
      case person -> "PER";
      case organisation -> "ORG";
      case place -> "LOC";
      default -> "MISC";
    };
  }

  static JsonNode dates(JsonNode input, ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode dates = out.putArray("dates");
    for (DateReference date : read.record().getDates()) {
      span(dates.addObject(), date.getSpan(), read)
          .put("type", date.getType().name().toUpperCase(Locale.ROOT))
          .put("value", date.getValue());
    }
    return out;
  }

  /** Dates as the GUM corpus writes them. */
  static JsonNode teiDates(JsonNode input, ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode dates = out.putArray("dates");
    for (DateReference date : read.record().getDates()) {
      String value = TeiDates.value(date);
      if (value != null || TeiDates.isOpen(date, read.record().getBody())) {
        span(dates.addObject(), date.getSpan(), read).put("type", "DATE").put("value", value);
      }
    }
    return out;
  }

  static JsonNode quantities(JsonNode input, ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode quantities = out.putArray("quantities");
    for (Figure figure : read.record().getFigures()) {
      ObjectNode quantity = quantities.addObject();
      if (figure.getValues().size() == 1) {
        quantity.put("value", figure.getValues().get(0));
      } else {
        ArrayNode values = quantity.putArray("value");
        figure.getValues().forEach(values::add);
      }
      quantity.put("normalized_unit", QuantityUnits.name(figure));
      quantity.put("change", QuantityUnits.change(figure));
    }
    return out;
  }

  static JsonNode quotes(JsonNode input, ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode quotes = out.putArray("quotes");
    for (Quotation quotation : read.record().getQuotations()) {
      if (quotation.getKind() == QuotationKind.scare || quotation.getQuoted().isEmpty()) {
        continue;
      }
      ArrayNode spans = JSON.arrayNode();
      for (Span part : quotation.getQuoted()) {
        if (inDoubleMarks(read.record().getBody(), part)) {
          spans
              .addArray()
              .add(read.raw().start(part.getStart()))
              .add(read.raw().end(part.getEnd()));
        }
      }
      if (spans.isEmpty()) {
        continue;
      }
      ObjectNode quote = quotes.addObject();
      quote.set("spans", spans);
      quote.put(
          "speaker", quotation.getSpeakerName().isEmpty() ? null : quotation.getSpeakerName());
      Span speaker = quotation.getSpeakerSpan();
      if (speaker != null) {
        quote.put("speaker_start", read.raw().start(speaker.getStart()));
        quote.put("speaker_end", read.raw().end(speaker.getEnd()));
      }
    }
    return out;
  }

  /**
   * The set's unit is a stretch between double quotation marks, one character each: words between
   * single marks, or between marks typed as two apostrophes, are no part of its gold.
   */
  private static boolean inDoubleMarks(String body, Span part) {
    int at = body.offsetByCodePoints(0, part.getStart()) - 1;
    while (at >= 0 && Character.isWhitespace(body.charAt(at))) {
      at--;
    }
    return at >= 0 && "\"“”„«»".indexOf(body.charAt(at)) >= 0;
  }

  static JsonNode topics(JsonNode input, ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode topics = out.putArray("topics");
    for (Subject subject : read.record().getSubjects()) {
      topics.add(subject.getUri());
    }
    return out;
  }

  private static ObjectNode span(ObjectNode out, Span span, ReadDocument read) {
    return out.put("start", read.raw().start(span.getStart()))
        .put("end", read.raw().end(span.getEnd()));
  }
}
