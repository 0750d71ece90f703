package io.rapporteur.contracts.config;

import java.util.List;

/** The keys of traces. */
public final class TracingKeys {
  public static final ConfigKey ENDPOINT =
      ConfigKey.text(
          "tracing.otlp.endpoint",
          null,
          "Where spans go: address of an OpenTelemetry collector that takes OTLP over HTTP, `http://collector:4318`. Without it no span is made.");

  public static final ConfigKey RATIO =
      ConfigKey.text(
          "tracing.sample.ratio",
          "1",
          "Share of documents that are traced, 0 to 1, of those that come without a `traceparent`; one that comes with it is traced when that says so.");

  /** In the order they are documented. */
  static final List<ConfigKey> ALL = List.of(ENDPOINT, RATIO);

  private TracingKeys() {}
}
