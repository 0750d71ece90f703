package io.rapporteur.streams.trace;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.config.TracingSettings;
import java.util.Optional;

/** Makes spans and sends them, or does nothing at all. Safe for use by many threads. */
public interface Tracing extends AutoCloseable {
  /** Does nothing. */
  Tracing NONE = new Tracing() {};

  /**
   * As configured.
   *
   * @throws io.rapporteur.contracts.config.ConfigException when the keys say what cannot be
   */
  static Tracing of(RapporteurConfig config) {
    Optional<TracingSettings> settings = TracingSettings.of(config);
    // no method reference: to make one loads the class, and the library with it
    return settings.isPresent() ? OtlpTracing.open(settings.get()) : NONE;
  }

  /**
   * What makes the spans of one application.
   *
   * @param service its name in traces: {@code rapporteur-annotate}
   */
  default Spans spans(String service) {
    return Spans.NONE;
  }

  /** Sends what is left, for a few seconds at most. */
  @Override
  default void close() {}
}
