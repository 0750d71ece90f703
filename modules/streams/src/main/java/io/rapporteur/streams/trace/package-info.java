/**
 * Traces: what becomes of a document from application to application, as OpenTelemetry spans. Begin
 * with {@code Tracing}. Only {@code OtlpTracing} and {@code OtlpSpans} know the library; without an
 * endpoint it is not loaded.
 */
package io.rapporteur.streams.trace;
