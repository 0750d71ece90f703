package io.rapporteur.evaluation;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;

/**
 * A document beside its reading.
 *
 * @param source what went in
 * @param record what came out
 * @param raw where a place of the body stands in the text that went in
 */
record ReadDocument(Document source, AnnotatedDocument record, RawOffsets raw) {}
