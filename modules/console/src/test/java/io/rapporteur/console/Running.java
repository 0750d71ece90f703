package io.rapporteur.console;

import io.rapporteur.console.json.Json;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** A console on a test cluster, and a client of it. */
public final class Running implements AutoCloseable {
  static {
    Awaitility.setDefaultTimeout(TestCluster.PATIENCE);
  }

  private final HttpClient client = HttpClient.newHttpClient();
  public final Console console;
  public final TestBackend backend;

  private Running(Console console, TestBackend backend) {
    this.console = console;
    this.backend = backend;
  }

  public static Running on(TestCluster cluster, Path data, Map<String, String> changes) {
    Map<String, String> settings = new HashMap<>();
    settings.put("console.port", "0");
    settings.put("console.data.dir", data.toString());
    settings.put("rules.starter", "false");
    settings.putAll(changes);
    TestBackend backend = new TestBackend(cluster);
    return new Running(Console.start(cluster.config(settings), backend, "test"), backend);
  }

  /** A request with the token. */
  public HttpRequest.Builder to(String path) {
    return anonymous(path).header("Authorization", "Bearer " + console.token());
  }

  public HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create(console.address() + path));
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String path) {
    return send(to("/api/v1" + path).build());
  }

  public HttpResponse<String> send(String method, String path, Object body, String... headers) {
    HttpRequest.Builder request =
        to("/api/v1" + path)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  public static Map<?, ?> object(HttpResponse<String> response) {
    return (Map<?, ?>) Json.parse(response.body());
  }

  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public long total(String query) {
    Object total = object(get("/documents?q=" + encoded(query))).get("total");
    return total == null ? -1 : (Long) total;
  }

  public HttpClient client() {
    return client;
  }

  @Override
  public void close() {
    console.close();
  }
}
