package io.rapporteur.streams.topology;

import io.rapporteur.contracts.TraceContext;
import io.rapporteur.contracts.log.LoggedUri;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.MDC;

/** Says of the lines that are logged meanwhile which document they are about. */
final class LogContext implements AutoCloseable {
  private static final String URI = "uri";
  private static final int MOST = 2_000;

  private LogContext() {}

  static LogContext of(Record<byte[], byte[]> input) {
    put(URI, LoggedUri.of(uri(input)));
    put(TraceContext.PARENT, value(input.headers().lastHeader(TraceContext.PARENT)));
    return new LogContext();
  }

  private static String uri(Record<byte[], byte[]> input) {
    String stated = value(input.headers().lastHeader(URI));
    return stated == null && input.key() != null ? text(input.key()) : stated;
  }

  private static String value(Header header) {
    return header == null || header.value() == null ? null : text(header.value());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, 0, Math.min(MOST, bytes.length), StandardCharsets.UTF_8);
  }

  private static void put(String key, String value) {
    if (value != null) {
      MDC.put(key, value);
    }
  }

  @Override
  public void close() {
    MDC.remove(URI);
    MDC.remove(TraceContext.PARENT);
  }
}
