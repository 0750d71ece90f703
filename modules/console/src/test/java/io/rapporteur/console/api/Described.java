package io.rapporteur.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks a console, holds each answer against its description, and keeps which there were. */
public final class Described {
  private final Running running;
  final Shapes shapes;

  /** The answers there were, as {@code get /path 200}. */
  final Set<String> answered = new TreeSet<>();

  public Described(Running running) {
    this.running = running;
    this.shapes = new Shapes(running.get("/openapi.json").body());
  }

  public Map<?, ?> get(int status, String path, String address) {
    return check(status, "get", path, address, null);
  }

  /** What a request is answered, which has to be of this status and as described. */
  public Map<?, ?> check(
      int status, String method, String path, String address, Object body, String... headers) {
    HttpResponse<String> response = running.send(method.toUpperCase(), address, body, headers);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, address, response.body())
        .isEqualTo(status);
    return hold(method, path, response);
  }

  /** Holds an answer against what is said of this path and method. */
  Map<?, ?> hold(String method, String path, HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse(null);
    boolean etag = response.headers().firstValue("ETag").isPresent();
    return hold(method, path, response.statusCode(), type, etag, response.body());
  }

  /** As the other, of what came over the wire. */
  Map<?, ?> hold(String method, String path, int status, String sent, boolean etag, String body) {
    String what = method + " " + path + " " + status;
    answered.add(what);
    assertThat(etag)
        .as("%s has an ETag", what)
        .isEqualTo(shapes.headers(path, method, status).contains("ETag"));
    String type = shapes.type(path, method, status);
    assertThat(sent == null ? null : sent.split(";")[0]).as(what).isEqualTo(type);
    if (type == null) {
      assertThat(body).isEmpty();
      return Map.of();
    }
    Object value = Json.parse(body);
    assertThat(shapes.faults(shapes.answer(path, method, status), value)).as(what).isEmpty();
    return (Map<?, ?>) value;
  }
}
