package io.rapporteur.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.rapporteur.contracts.serde.Compatibility;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.IncompatibleSchemaException;
import io.rapporteur.contracts.serde.SchemaNotRegisteredException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.apache.avro.Schema;

/**
 * A schema registry over HTTP that can be told to fail, for tests of an outage. It speaks as much
 * of the Confluent-compatible API as Rapporteur uses, and remembers what it was asked.
 */
public final class StubRegistry implements AutoCloseable {
  private static final String BASE = "/apis/ccompat/v7";

  private final InMemorySchemaRegistry schemas = new InMemorySchemaRegistry();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private volatile int failureStatus;
  private volatile Optional<String> authorization = Optional.empty();
  private final SSLContext tls;
  private HttpServer server;
  private int pausedPort;

  private StubRegistry(SSLContext tls) {
    this.tls = tls;
  }

  /** A registry on a free port. */
  public static StubRegistry start() {
    return new StubRegistry(null).listen(0);
  }

  /** A registry on a free port that speaks TLS. */
  public static StubRegistry start(SSLContext tls) {
    return new StubRegistry(tls).listen(0);
  }

  private StubRegistry listen(int wanted) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted);
      if (tls == null) {
        server = HttpServer.create(address, 0);
      } else {
        HttpsServer secure = HttpsServer.create(address, 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(tls));
        server = secure;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(BASE, this::serve);
    server.setExecutor(executor);
    server.start();
    return this;
  }

  /** Value for `registry.url`. */
  public String url() {
    return (tls == null ? "http" : "https")
        + "://localhost:"
        + server.getAddress().getPort()
        + BASE;
  }

  /** The schemas behind, to prepare and to inspect. */
  public InMemorySchemaRegistry schemas() {
    return schemas;
  }

  /** What was asked so far: `GET /schemas/ids/1`. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Answers the next requests, as many as said, with this status. */
  public void fail(int times, int status) {
    failureStatus = status;
    failures.set(times);
  }

  /** Answers every request with this status until {@link #recover}. */
  public void fail(int status) {
    fail(Integer.MAX_VALUE, status);
  }

  /** Ends {@link #fail}. */
  public void recover() {
    failures.set(0);
  }

  /** Refuses requests that do not carry this value in the header Authorization. */
  public void requireAuthorization(String value) {
    authorization = Optional.of(value);
  }

  /**
   * Stops listening, so that connections are refused; {@link #resume} takes the same port again.
   */
  public void pause() {
    pausedPort = server.getAddress().getPort();
    server.stop(0);
  }

  /** Listens again where it was. */
  public void resume() {
    listen(pausedPort);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestURI().toString().substring(BASE.length());
    requests.add(exchange.getRequestMethod() + " " + target);
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer;
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      answer = new Answer(failureStatus, error(failureStatus, "told to fail"));
    } else if (!authorization
        .map(value -> value.equals(exchange.getRequestHeaders().getFirst("Authorization")))
        .orElse(true)) {
      answer = new Answer(401, error(401, "who are you?"));
    } else {
      answer = answer(exchange.getRequestMethod(), target, body);
    }
    byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
    exchange.sendResponseHeaders(answer.status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private record Answer(int status, String body) {}

  private Answer answer(String method, String target, String body) {
    List<String> path = path(target);
    try {
      return switch (method + " " + path.get(0) + " " + path.size()) {
        case "GET subjects 1" -> new Answer(200, "[]");
        case "GET schemas 3" -> found(schemas.schema(Integer.parseInt(path.get(2))), 40403);
        case "POST subjects 2" -> id(schemas.idOf(path.get(1), schema(body)));
        case "POST subjects 3" -> id(schemas.register(path.get(1), schema(body)));
        case "GET subjects 3" -> {
          List<Integer> versions = schemas.versions(path.get(1));
          yield versions.isEmpty() ? notFound(40401) : new Answer(200, versions.toString());
        }
        case "GET subjects 4" ->
            found(schemas.version(path.get(1), Integer.parseInt(path.get(3))), 40402);
        case "POST compatibility 4" -> {
          boolean compatible = schemas.incompatibilities(path.get(2), schema(body)).isEmpty();
          // as Apicurio does, without a word of why
          yield new Answer(200, "{\"is_compatible\":" + compatible + "}");
        }
        case "GET config 2" ->
            schemas
                .compatibility(path.get(1))
                .map(level -> new Answer(200, "{\"compatibilityLevel\":\"" + level + "\"}"))
                .orElse(notFound(40408));
        case "PUT config 2" -> {
          schemas.setCompatibility(
              path.get(1), Compatibility.valueOf(RequestJson.field(body, "compatibility")));
          yield new Answer(200, body);
        }
        default -> notFound(404);
      };
    } catch (SchemaNotRegisteredException e) {
      return notFound(40403);
    } catch (IncompatibleSchemaException e) {
      return new Answer(409, error(409, e.getMessage()));
    }
  }

  private static List<String> path(String target) {
    String path = URI.create(target).getRawPath();
    List<String> parts = new ArrayList<>();
    for (String part : path.substring(1).split("/")) {
      parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
    }
    return parts;
  }

  private static Schema schema(String body) {
    return new Schema.Parser().parse(RequestJson.field(body, "schema"));
  }

  private static Answer id(int id) {
    return new Answer(200, "{\"id\":" + id + "}");
  }

  private static Answer found(Optional<Schema> schema, int code) {
    return schema
        .map(s -> new Answer(200, "{\"schema\":" + RequestJson.quote(s.toString()) + "}"))
        .orElse(notFound(code));
  }

  private static Answer notFound(int code) {
    return new Answer(404, error(code, "not found"));
  }

  private static String error(int code, String message) {
    return "{\"error_code\":" + code + ",\"message\":" + RequestJson.quote(message) + "}";
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }
}
