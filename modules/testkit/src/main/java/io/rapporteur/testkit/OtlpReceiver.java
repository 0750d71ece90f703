package io.rapporteur.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.shaded.com.google.protobuf.ByteString;
import org.apache.kafka.shaded.io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import org.apache.kafka.shaded.io.opentelemetry.proto.common.v1.AnyValue;
import org.apache.kafka.shaded.io.opentelemetry.proto.common.v1.KeyValue;
import org.apache.kafka.shaded.io.opentelemetry.proto.trace.v1.ResourceSpans;
import org.apache.kafka.shaded.io.opentelemetry.proto.trace.v1.ScopeSpans;

/**
 * Takes spans as an OpenTelemetry collector does, by OTLP over HTTP, and keeps them. It reads them
 * with the classes of the protocol that Kafka's clients bring along.
 */
public final class OtlpReceiver implements AutoCloseable {
  /**
   * A span as it came.
   *
   * @param service what made it
   * @param parent id of the span it follows; empty for none
   * @param failed whether it ended badly
   * @param attributes as text
   * @param events names in their order
   * @param links ids of the spans that led to it without being its parent
   * @param bytes all of it, to be searched for what must not be there
   */
  public record Span(
      String service,
      String name,
      String trace,
      String id,
      String parent,
      boolean failed,
      Map<String, String> attributes,
      List<String> events,
      List<String> links,
      String bytes) {}

  private final HttpServer server;
  private final List<Span> spans = new CopyOnWriteArrayList<>();

  private OtlpReceiver(HttpServer server) {
    this.server = server;
  }

  /** Starts one on a free port. */
  public static OtlpReceiver start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
      OtlpReceiver receiver = new OtlpReceiver(server);
      server.createContext("/v1/traces", receiver::take);
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For {@code tracing.otlp.endpoint}. */
  public String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What has come so far, in the order it came. */
  public List<Span> spans() {
    return List.copyOf(spans);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest sent =
          ExportTraceServiceRequest.parseFrom(exchange.getRequestBody().readAllBytes());
      sent.getResourceSpansList().forEach(this::keep);
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void keep(ResourceSpans sent) {
    String service = attributes(sent.getResource().getAttributesList()).get("service.name");
    for (ScopeSpans scope : sent.getScopeSpansList()) {
      for (var span : scope.getSpansList()) {
        spans.add(
            new Span(
                service,
                span.getName(),
                hex(span.getTraceId()),
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                span.getStatus().getCodeValue() == 2,
                attributes(span.getAttributesList()),
                span.getEventsList().stream().map(event -> event.getName()).toList(),
                span.getLinksList().stream().map(link -> hex(link.getSpanId())).toList(),
                span.toString()));
      }
    }
  }

  private static Map<String, String> attributes(List<KeyValue> sent) {
    Map<String, String> attributes = new TreeMap<>();
    sent.forEach(each -> attributes.put(each.getKey(), text(each.getValue())));
    return attributes;
  }

  private static String text(AnyValue value) {
    return switch (value.getValueCase()) {
      case INT_VALUE -> String.valueOf(value.getIntValue());
      case BOOL_VALUE -> String.valueOf(value.getBoolValue());
      case DOUBLE_VALUE -> String.valueOf(value.getDoubleValue());
      default -> value.getStringValue();
    };
  }

  private static String hex(ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
