package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;

/**
 * Quotations between double marks, with their speakers; measured twice, for a speaker who is left
 * open does no harm and a wrong one does.
 */
final class QuoteAdapter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private QuoteAdapter() {}

  /**
   * Only the quotations whose speaker is known, by name alone: the words for him, which the scorer
   * takes for right where they stand in the right place, would hide a wrong name.
   */
  static ObjectNode named(ReadDocument read) {
    return quotes(read, true);
  }

  static ObjectNode quotes(ReadDocument read) {
    return quotes(read, false);
  }

  private static ObjectNode quotes(ReadDocument read, boolean named) {
    ObjectNode out = JSON.objectNode();
    ArrayNode quotes = out.putArray("quotes");
    for (Quotation quotation : read.record().getQuotations()) {
      boolean open = named && quotation.getSpeaker() == null;
      if (open || quotation.getKind() == QuotationKind.scare || quotation.getQuoted().isEmpty()) {
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
      if (speaker != null && !named) {
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
}
