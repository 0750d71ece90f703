package io.rapporteur.streams.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.rapporteur.contracts.TraceContext;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** W3C trace context in headers of records. The last header of a name counts. */
final class TraceHeaders {
  private static final W3CTraceContextPropagator FORMAT = W3CTraceContextPropagator.getInstance();

  private TraceHeaders() {}

  /** What the headers say; a context without a span when they say nothing that is one. */
  static Context read(Headers headers) {
    return FORMAT.extract(Context.root(), headers, GETTER);
  }

  /** The same of one {@code traceparent}. */
  static Context read(String parent) {
    return read(new RecordHeaders().add(TraceContext.PARENT, parent.getBytes(UTF_8)));
  }

  /** Replaces what they say. */
  static void write(Context context, Headers headers) {
    Map<String, String> fields = new HashMap<>();
    FORMAT.inject(context, fields, Map::put);
    fields.forEach((name, value) -> headers.remove(name).add(name, value.getBytes(UTF_8)));
  }

  /** The {@code traceparent} of a context; null when it has no span. */
  static String parent(Context context) {
    Map<String, String> fields = new HashMap<>();
    FORMAT.inject(context, fields, Map::put);
    return fields.get(TraceContext.PARENT);
  }

  private static final TextMapGetter<Headers> GETTER =
      new TextMapGetter<>() {
        @Override
        public String get(Headers headers, String name) {
          Header header = headers.lastHeader(name);
          return header == null || header.value() == null
              ? null
              : new String(header.value(), UTF_8);
        }
      };
}
