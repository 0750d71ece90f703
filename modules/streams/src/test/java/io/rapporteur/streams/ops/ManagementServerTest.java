package io.rapporteur.streams.ops;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManagementServerTest {
  private static final AppHealth WELL =
      new AppHealth("intake", "RUNNING", true, true, 0, 1_000, "");

  private final PrometheusMeterRegistry metrics =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final List<AppHealth> apps = new CopyOnWriteArrayList<>(List.of(WELL));
  private final ManagementServer server =
      ManagementServer.start("127.0.0.1", 0, () -> apps, metrics);

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse<String> ask(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(Duration.ofMinutes(2))
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

  /** Each would hold a thread with what it does not take, more than sockets have room for. */
  @Test
  void shouldAnswerThoughManyReadersOfMetricsNeverRead() throws Exception {
    for (int i = 0; i < 5_000; i++) {
      metrics.counter("a.counter.with.a.name.of.some.length", "number", "n" + i);
    }
    assertThat(metrics.scrape()).hasSizeGreaterThan(200_000);
    List<Socket> deaf = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      deaf.add(asksAndNeverReads());
    }

    assertThat(ask("GET", "/health/live").statusCode()).isEqualTo(200);
    for (Socket socket : deaf) {
      socket.close();
    }
  }

  private Socket asksAndNeverReads() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1_024);
    socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
    String many = "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n".repeat(50);
    socket.getOutputStream().write(many.getBytes(US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  @Test
  void shouldHaveAProcessRestartedOfWhichOneApplicationStalls() throws Exception {
    assertThat(ask("GET", "/health/live").statusCode()).isEqualTo(200);
    apps.add(new AppHealth("annotate", "RUNNING", true, false, 7, 400_000, ""));

    HttpResponse<String> live = ask("GET", "/health/live");
    assertThat(live.statusCode()).isEqualTo(503);
    assertThat(live.body())
        .contains("\"status\":\"DOWN\"")
        .contains(
            "{\"app\":\"annotate\",\"state\":\"RUNNING\",\"ready\":true,\"live\":false,\"lag\":7");
    assertThat(ask("GET", "/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldNotBeReadyBeforeAllApplicationsAre() throws Exception {
    apps.add(new AppHealth("relate", "REBALANCING", false, true, 0, 10, ""));

    assertThat(ask("GET", "/health/ready").statusCode()).isEqualTo(503);
    assertThat(ask("GET", "/health/live").statusCode()).isEqualTo(200);
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
