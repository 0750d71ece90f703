package io.rapporteur.rules.engine;

import io.rapporteur.model.Span;

/**
 * A number or instant of a document.
 *
 * @param value the number, or milliseconds since the epoch
 * @param evidence where the body says so; null for metadata
 */
record FieldNumber(double value, Span evidence) {}
