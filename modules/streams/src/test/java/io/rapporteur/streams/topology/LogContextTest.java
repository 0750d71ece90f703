package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LogContextTest {
  private static final String ADDRESS = "https://anna:secret@news.example/a?token=secret";

  @Test
  void shouldSayWhichDocumentWithoutTheSecretsOfItsAddress() {
    RecordHeaders headers = new RecordHeaders();
    headers.add("uri", ADDRESS.getBytes(UTF_8)).add("traceparent", "00-1".getBytes(UTF_8));

    try (LogContext about = LogContext.of(new Record<>(null, null, 0, headers))) {
      assertThat(MDC.getCopyOfContextMap())
          .containsEntry("uri", "https://…@news.example/a?…")
          .containsEntry("traceparent", "00-1");
    }
    assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();

    byte[] key = ADDRESS.getBytes(UTF_8);
    try (LogContext about = LogContext.of(new Record<>(key, null, 0))) {
      assertThat(MDC.get("uri")).startsWith("https://").doesNotContain("secret");
    }
  }
}
