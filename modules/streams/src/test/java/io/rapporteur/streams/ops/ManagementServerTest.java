package io.rapporteur.streams.ops;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManagementServerTest {
  private final ManagementServer server =
      ManagementServer.start(
          "127.0.0.1", 0, List::of, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse<String> ask(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(Duration.ofSeconds(20))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** More of them than there are threads; each would hold one for good. */
  @Test
  void shouldAnswerThoughManyRequestsNeverEnd() throws Exception {
    List<Socket> halfOpen = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      halfOpen.add(begun());
    }

    assertThat(ask("GET", "/health/live").statusCode()).isEqualTo(200);
    for (Socket socket : halfOpen) {
      socket.close();
    }
  }

  private Socket begun() throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    socket.getOutputStream().write("GET /metrics HTTP/1.1\r\nHost: a\r\nX-".getBytes(US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  @Test
  void shouldAnswerItsPathsAndNoOthers() throws Exception {
    assertThat(ask("GET", "/metrics").statusCode()).isEqualTo(200);
    assertThat(ask("GET", "/metricsfoo").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/health/live/x").statusCode()).isEqualTo(404);
    assertThat(ask("POST", "/health/live").statusCode()).isEqualTo(405);
  }
}
