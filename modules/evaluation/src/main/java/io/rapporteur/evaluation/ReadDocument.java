package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Span;

/**
 * A document beside its reading.
 *
 * @param source what went in
 * @param record what came out
 * @param raw where a place of the body stands in the text that went in
 */
record ReadDocument(Document source, AnnotatedDocument record, RawOffsets raw) {

  /** Adds where a span stands in the text that went in, as {@code start} and {@code end}. */
  ObjectNode place(ObjectNode out, Span span) {
    return place(out, span.getStart(), span.getEnd());
  }

  /** The same for a stretch of the body, in code points. */
  ObjectNode place(ObjectNode out, int start, int end) {
    return out.put("start", raw.start(start)).put("end", raw.end(end));
  }
}
