package io.rapporteur.contracts;

/** Names of the headers that carry a trace, as the W3C's Trace Context and Baggage have them. */
public final class TraceContext {
  /** The span that a record came of. */
  public static final String PARENT = "traceparent";

  /** What tracing systems add to it. */
  public static final String STATE = "tracestate";

  /** What applications pass on. */
  public static final String BAGGAGE = "baggage";

  private TraceContext() {}
}
