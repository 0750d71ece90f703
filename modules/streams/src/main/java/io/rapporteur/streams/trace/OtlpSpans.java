package io.rapporteur.streams.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.rapporteur.contracts.log.LoggedUri;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Spans with the attributes of OpenTelemetry's semantic conventions for messaging, and {@code
 * rapporteur.*} for what is our own: the uri, how it ended and why, what it waited before.
 */
final class OtlpSpans implements Spans {
  static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
  static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
  static final AttributeKey<String> TYPE = AttributeKey.stringKey("messaging.operation.type");
  static final AttributeKey<String> TOPIC = AttributeKey.stringKey("messaging.destination.name");
  static final AttributeKey<String> PARTITION =
      AttributeKey.stringKey("messaging.destination.partition.id");
  static final AttributeKey<String> GROUP = AttributeKey.stringKey("messaging.consumer.group.name");
  static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");
  static final AttributeKey<String> KEY = AttributeKey.stringKey("messaging.kafka.message.key");
  static final AttributeKey<Boolean> TOMBSTONE =
      AttributeKey.booleanKey("messaging.kafka.message.tombstone");
  static final AttributeKey<Long> SIZE = AttributeKey.longKey("messaging.message.body.size");
  static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  static final AttributeKey<String> URI = AttributeKey.stringKey("rapporteur.uri");
  static final AttributeKey<Long> WAITED = AttributeKey.longKey("rapporteur.waited.ms");
  static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("rapporteur.outcome");
  static final AttributeKey<String> REASON = AttributeKey.stringKey("rapporteur.reason");
  static final AttributeKey<String> STAGE = AttributeKey.stringKey("rapporteur.stage");
  static final AttributeKey<Double> STEP_MS = AttributeKey.doubleKey("rapporteur.step.ms");

  /** Of a key or uri, in bytes: they are cut where a sender was out of hand. */
  private static final int MOST = 2_000;

  /** What topics between an application's own processors end with; their keys are no uris. */
  private static final String INNER = "-repartition";

  private final Tracer tracer;
  private final String service;
  private final ThreadLocal<Span> current = new ThreadLocal<>();

  OtlpSpans(Tracer tracer, String service) {
    this.tracer = tracer;
    this.service = service;
  }

  @Override
  public Processor<byte[], byte[], byte[], OutputRecord> traced(
      Processor<byte[], byte[], byte[], OutputRecord> processor) {
    return new TracedProcessor(processor, this);
  }

  /** The record with the span that was begun for it as its {@code traceparent}. */
  Record<byte[], byte[]> begin(Record<byte[], byte[]> input, Optional<RecordMetadata> from) {
    Context before = TraceHeaders.read(input.headers());
    String topic = from.map(RecordMetadata::topic).orElse("");
    Span span = builder("process", topic, SpanKind.CONSUMER).setParent(before).startSpan();
    if (span.isRecording()) {
      describe(span, input, topic);
      from.ifPresent(
          at ->
              span.setAttribute(PARTITION, String.valueOf(at.partition()))
                  .setAttribute(OFFSET, at.offset()));
      Attempt.watch(
          (step, nanos) -> span.addEvent(step, Attributes.of(STEP_MS, nanos / 1_000_000.0)));
    }
    current.set(span);
    RecordHeaders headers = new RecordHeaders(input.headers().toArray());
    TraceHeaders.write(before.with(span), headers);
    return input.withHeaders(headers);
  }

  private SpanBuilder builder(String operation, String topic, SpanKind kind) {
    return tracer
        .spanBuilder(operation + " " + topic)
        .setSpanKind(kind)
        .setAttribute(SYSTEM, "kafka")
        .setAttribute(OPERATION, operation)
        .setAttribute(TYPE, operation)
        .setAttribute(TOPIC, topic);
  }

  private void describe(Span span, Record<byte[], byte[]> input, String topic) {
    span.setAttribute(GROUP, service);
    span.setAttribute(
        WAITED, Math.max(0, System.currentTimeMillis() - Math.max(0, input.timestamp())));
    if (input.value() == null) {
      span.setAttribute(TOMBSTONE, true);
    } else {
      span.setAttribute(SIZE, (long) input.value().length);
    }
    Header uri = input.headers().lastHeader("uri");
    if (uri != null && uri.value() != null) {
      span.setAttribute(URI, text(uri.value()));
    } else if (input.key() != null && !topic.endsWith(INNER)) {
      span.setAttribute(URI, text(input.key()));
    }
    if (input.key() != null) {
      span.setAttribute(KEY, text(input.key()));
    }
  }

  private static String text(byte[] bytes) {
    return LoggedUri.of(new String(bytes, 0, Math.min(MOST, bytes.length), UTF_8));
  }

  @Override
  public void ended(Outcome outcome) {
    Span span = current.get();
    if (span == null) {
      return;
    }
    if (outcome instanceof Outcome.Ok) {
      span.setAttribute(OUTCOME, "ok");
    } else if (outcome instanceof Outcome.Dropped dropped) {
      span.setAttribute(OUTCOME, "dropped").setAttribute(REASON, dropped.why().code());
    } else if (outcome instanceof Outcome.Partly partly) {
      rejected(span, partly.rest(), "partly");
    } else if (outcome instanceof Outcome.Rejected rejected) {
      rejected(span, rejected, "rejected");
    }
  }

  /** Without the message, which may quote the document. */
  private static void rejected(Span span, Outcome.Rejected rejected, String how) {
    span.setAttribute(OUTCOME, how)
        .setAttribute(REASON, rejected.reason())
        .setAttribute(STAGE, rejected.stage())
        .setAttribute(ERROR, rejected.reason())
        .setStatus(StatusCode.ERROR, rejected.reason());
  }

  @Override
  public void sent(OutputRecord output) {
    Span span = current.get();
    if (span != null && span.isRecording()) {
      Attributes what =
          output.key() == null
              ? Attributes.of(TOPIC, output.topic())
              : Attributes.of(TOPIC, output.topic(), KEY, text(output.key()));
      span.addEvent("send", what);
    }
  }

  /** The work was not done, and will be done again. */
  void failed(Throwable thrown) {
    current
        .get()
        .setAttribute(ERROR, thrown.getClass().getName())
        .setStatus(StatusCode.ERROR, "not done");
  }

  void end() {
    Attempt.watch(null);
    current.get().end();
    current.remove();
  }

  @Override
  public void telling(String topic, String key, List<String> leads, Consumer<String> work) {
    List<Context> from =
        leads.stream()
            .map(TraceHeaders::read)
            .filter(lead -> Span.fromContext(lead).getSpanContext().isValid())
            .toList();
    SpanBuilder builder = builder("send", topic, SpanKind.PRODUCER).setAttribute(KEY, key);
    if (from.size() == 1) {
      builder.setParent(from.get(0));
    } else {
      builder.setNoParent();
      from.forEach(lead -> builder.addLink(Span.fromContext(lead).getSpanContext()));
    }
    Span span = builder.startSpan();
    current.set(span);
    try {
      work.accept(TraceHeaders.parent(Context.root().with(span)));
    } catch (RuntimeException | Error e) {
      failed(e);
      throw e;
    } finally {
      end();
    }
  }

  @Override
  public String sending(String topic, String uri) {
    Span span = builder("send", topic, SpanKind.PRODUCER).setNoParent().startSpan();
    if (uri != null) {
      String shown = LoggedUri.of(uri);
      span.setAttribute(URI, shown.length() <= MOST ? shown : shown.substring(0, MOST));
    }
    span.end();
    return TraceHeaders.parent(Context.root().with(span));
  }
}
