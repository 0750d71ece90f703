package io.rapporteur.streams.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.rapporteur.contracts.config.TracingSettings;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Spans by OpenTelemetry's SDK, sent by a thread of its own in batches. What does not fit into its
 * queue is dropped: nobody who works on a document ever waits for a collector.
 */
final class OtlpTracing implements Tracing {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration SEND = Duration.ofSeconds(5);
  private static final Duration PACE = Duration.ofSeconds(1);
  private static final int QUEUE = 4_096;
  private static final int CLOSE_SECONDS = 3;

  private final SpanProcessor sender;
  private final Sampler sampler;
  private final String instance = UUID.randomUUID().toString();

  /**
   * @param ratio share of documents that are traced where nobody decided before
   */
  OtlpTracing(SpanExporter exporter, double ratio) {
    sender =
        BatchSpanProcessor.builder(exporter)
            .setMaxQueueSize(QUEUE)
            .setScheduleDelay(PACE)
            .setExporterTimeout(SEND)
            .build();
    sampler = Sampler.parentBased(Sampler.traceIdRatioBased(ratio));
  }

  static OtlpTracing open(TracingSettings settings) {
    LibraryLog.take();
    OtlpHttpSpanExporter exporter =
        OtlpHttpSpanExporter.builder()
            .setEndpoint(settings.endpoint().toString())
            .setConnectTimeout(CONNECT)
            .setTimeout(SEND)
            // a batch that failed is old by the time it would be tried again
            .setRetryPolicy(null)
            .build();
    return new OtlpTracing(exporter, settings.ratio());
  }

  @Override
  public Spans spans(String service) {
    Resource resource =
        Resource.getDefault().toBuilder()
            .put(AttributeKey.stringKey("service.name"), service)
            .put(AttributeKey.stringKey("service.instance.id"), instance)
            .build();
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .setResource(resource)
            .setSampler(sampler)
            .addSpanProcessor(sender)
            .build();
    return new OtlpSpans(provider.get("io.rapporteur"), service);
  }

  @Override
  public void close() {
    sender.shutdown().join(CLOSE_SECONDS, TimeUnit.SECONDS);
  }
}
