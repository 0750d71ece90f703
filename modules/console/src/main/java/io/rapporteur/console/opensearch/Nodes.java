package io.rapporteur.console.opensearch;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;

/**
 * Asks the cluster, the next node when one does not answer. Neither what is sent nor the
 * credentials reach a message: of an error only its type, since reasons quote documents.
 */
final class Nodes {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String JSON = "application/json";

  private final List<URI> urls;
  private final String authorization;
  private final HttpClient client;
  private final AtomicInteger next = new AtomicInteger();

  Nodes(OpenSearchSettings settings) {
    this.urls = settings.urls();
    this.authorization = settings.authorization();
    HttpClient.Builder builder =
        HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1);
    if (settings.certificates() != null) {
      builder.sslContext(Trust.in(settings.certificates()));
    }
    this.client = builder.build();
  }

  /** An answer: its status, and its body when that is JSON. */
  record Reply(int status, Object body) {
    boolean ok() {
      return status < 300;
    }

    /** The type of the error, such as {@code mapper_parsing_exception}. */
    String error() {
      Object error = body instanceof Map<?, ?> map ? map.get("error") : null;
      Object type = error instanceof Map<?, ?> map ? cause(map) : null;
      return status + (type == null ? "" : " " + type);
    }

    private static Object cause(Map<?, ?> error) {
      return error.get("root_cause") instanceof List<?> roots
              && !roots.isEmpty()
              && roots.get(0) instanceof Map<?, ?> root
          ? root.get("type")
          : error.get("type");
    }

    Map<?, ?> map() {
      return (Map<?, ?>) body;
    }
  }

  /** Sends lines of JSON. */
  Reply lines(String path, String lines) throws IOException {
    return send("POST", path, lines, "application/x-ndjson");
  }

  /**
   * Sends a request.
   *
   * @param body as {@link Json} writes it; null for none
   * @throws IOException when no node answers
   */
  Reply send(String method, String path, Object body) throws IOException {
    return send(method, path, body == null ? null : Json.write(body), JSON);
  }

  /**
   * The answer to a request that has to succeed.
   *
   * @throws ConsoleException when it does not
   */
  Map<?, ?> ask(String method, String path, Object body) {
    Reply reply;
    try {
      reply = send(method, path, body);
    } catch (IOException e) {
      throw new ConsoleException(e.getMessage(), e);
    }
    if (!reply.ok()) {
      throw refused(reply);
    }
    return reply.map();
  }

  /** What an answer that is none is told as. */
  static ConsoleException refused(Reply reply) {
    if (reply.status() == 401 || reply.status() == 403) {
      return new ConsoleException(
          "OpenSearch refuses the console ("
              + reply.error()
              + "): see console.opensearch.user.info, console.opensearch.token and the rights in"
              + " docs/console.md");
    }
    return new ConsoleException("OpenSearch says " + reply.error());
  }

  private Reply send(String method, String path, String body, String type) throws IOException {
    IOException last = null;
    for (int i = 0; i < urls.size(); i++) {
      URI node = urls.get(Math.floorMod(next.get(), urls.size()));
      try {
        return send(node, method, path, body, type);
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        last = e;
        next.incrementAndGet();
      }
    }
    throw new IOException("OpenSearch does not answer at " + urls + ": " + last + mend(last), last);
  }

  private String mend(IOException last) {
    if (last instanceof SSLException) {
      return "; the certificate of an authority of your own goes into"
          + " console.opensearch.certificates";
    }
    boolean there = !(last instanceof ConnectException || last instanceof HttpTimeoutException);
    return there && urls.stream().anyMatch(url -> "http".equals(url.getScheme()))
        ? "; what speaks TLS has an address that begins with https://"
        : "";
  }

  private Reply send(URI node, String method, String path, String body, String type)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(node + path))
            .timeout(PATIENCE)
            .header("Accept", JSON)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", type);
    }
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), json(response.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static Object json(String text) {
    try {
      return text.isEmpty() ? null : Json.parse(text);
    } catch (IllegalArgumentException e) {
      // a proxy in between says it in HTML
      return null;
    }
  }
}
