package io.rapporteur.console.http;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.json.Json;
import io.rapporteur.contracts.log.WithoutMessages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.URIUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every request: who asks, whether they may, what answers. */
final class Front extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final String API = "/api/v1";
  private static final String STREAM = "/stream";
  private static final int LONGEST_BODY = 1 << 20;
  private static final List<String> HEADERS =
      List.of("if-match", "if-none-match", "last-event-id", "accept-encoding");

  private final Gate gate;
  private final Door door;
  private final Routes routes;
  private final StreamEndpoint stream;
  private final StaticFiles files = new StaticFiles();

  Front(Gate gate, Door door, Routes routes, StreamEndpoint stream) {
    this.gate = gate;
    this.door = door;
    this.routes = routes;
    this.stream = stream;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Gate.dress(response);
    try {
      gate.host(request);
      String path = Request.getPathInContext(request);
      if (path.equals(API + STREAM) && request.getMethod().equals("GET")) {
        stream(request, response, callback);
        return true;
      }
      write(answer(path, request, response), request, response, callback);
    } catch (Problem e) {
      write(e.answer(), request, response, callback);
    } catch (ConsoleException e) {
      write(Problem.of(503, "not now", e.getMessage()).answer(), request, response, callback);
    } catch (Exception e) {
      // What went wrong may quote a document: neither the answer nor the log is for that.
      LOG.error(
          "{} {} failed",
          request.getMethod(),
          Request.getPathInContext(request),
          WithoutMessages.of(e));
      Problem problem =
          Problem.of(500, "a fault of the console", "the log of the console says more");
      write(problem.answer(), request, response, callback);
    }
    return true;
  }

  private HttpAnswer answer(String path, Request request, Response response) throws IOException {
    if (path.startsWith(API + "/")) {
      return api(path.substring(API.length()), request, response);
    }
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      throw Problem.of(405, "not here", "only the API takes anything but GET");
    }
    User user = door.find(request);
    Call call = call(request, user, null, "");
    boolean zip = call.headers().getOrDefault("accept-encoding", "").contains("gzip");
    if (path.equals("/login")) {
      return login(call, request, response);
    }
    if (path.startsWith("/page/")) {
      HttpAnswer file = files.file(path.substring("/page/".length()), call, zip);
      if (file != null) {
        return file;
      }
    }
    if (StaticFiles.isView(path)) {
      return files.page(user == null ? 401 : 200, call, zip);
    }
    if (user == null) {
      throw Problem.stranger();
    }
    String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
    if (accepted != null && accepted.contains("text/html")) {
      // a person, whom the page tells so
      return files.page(404, call, zip);
    }
    throw Problem.missing("there is nothing at this address");
  }

  /**
   * A page that goes on by itself: a redirect would still be the request of whoever holds the link,
   * and a cookie of this site alone would not go along.
   */
  private HttpAnswer login(Call call, Request request, Response response) {
    if (!door.enter(call.text("token", null), request, response)) {
      throw Problem.stranger();
    }
    return HttpAnswer.text(
            200,
            "text/html; charset=utf-8",
            "<!doctype html><html lang=en><meta charset=utf-8><title>Rapporteur</title>"
                + "<link rel=icon href=\"/page/icon.svg\">"
                + "<meta http-equiv=refresh content=\"0;url=/wire\">"
                + "<p><a href=\"/wire\">Go on</a>")
        .with("Cache-Control", "no-store");
  }

  private HttpAnswer api(String path, Request request, Response response) throws IOException {
    if (path.equals("/session") && !request.getMethod().equals("GET")) {
      return session(request, response);
    }
    User user = door.find(request);
    if (user == null) {
      throw Problem.stranger();
    }
    List<Routes.One> found = routes.of(path);
    if (found.isEmpty()) {
      throw Problem.missing("the API has nothing at this address; /api/v1/openapi.json lists it");
    }
    Routes.One route =
        found.stream()
            .filter(one -> one.method().equals(request.getMethod()))
            .findFirst()
            .orElseThrow(() -> Problem.of(405, "not here", "no " + request.getMethod() + " here"));
    if (!door.bearer(request)) {
      gate.origin(request);
    }
    if (!user.may(route.role())) {
      throw Problem.refused(
          "this needs the role " + route.role().label() + ", which " + user.name() + " has not");
    }
    String body = "";
    if (request.getMethod().equals("POST") || request.getMethod().equals("PUT")) {
      gate.json(request);
      body = body(request);
    }
    return route.endpoint().answer(call(request, user, route.id(path), body));
  }

  private HttpAnswer session(Request request, Response response) throws IOException {
    if (request.getMethod().equals("POST")) {
      gate.origin(request);
      gate.json(request);
      Map<String, Object> body = call(request, null, null, body(request)).json();
      if (!door.enter(Call.text(body, "token"), request, response)) {
        throw Problem.stranger();
      }
      return HttpAnswer.nothing();
    }
    if (!request.getMethod().equals("DELETE")) {
      throw Problem.of(405, "not here", "no " + request.getMethod() + " here");
    }
    gate.origin(request);
    if (door.find(request) == null) {
      throw Problem.stranger();
    }
    door.leave(request, response);
    return HttpAnswer.nothing();
  }

  private void stream(Request request, Response response, Callback callback) {
    User user = door.find(request);
    if (user == null) {
      throw Problem.stranger();
    }
    StreamEndpoint.Ready ready = stream.check(call(request, user, null, ""));
    response.setStatus(200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Accel-Buffering", "no");
    ready.open(new EventStream(response, callback));
  }

  private static String body(Request request) throws IOException {
    byte[] bytes;
    try (var in = Content.Source.asInputStream(request)) {
      bytes = in.readNBytes(LONGEST_BODY + 1);
    }
    if (bytes.length > LONGEST_BODY) {
      throw Problem.of(413, "too large", "a body has at most " + LONGEST_BODY + " bytes");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Call call(Request request, User user, String id, String body) {
    Map<String, List<String>> parameters = new HashMap<>();
    String open;
    try {
      open = id == null || id.isEmpty() ? null : URIUtil.decodePath(id);
      for (Fields.Field field : Request.extractQueryParameters(request)) {
        parameters.put(field.getName(), List.copyOf(field.getValues()));
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      // Jetty throws the one or the other, by where it finds the first byte that is none
      throw Problem.unreadable(
          "the address is not well-formed: it has to be UTF-8, percent-encoded");
    }
    Map<String, String> headers = new HashMap<>();
    for (String name : HEADERS) {
      String value = request.getHeaders().get(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new Call(user, open, parameters, headers, body);
  }

  private static void write(
      HttpAnswer answer, Request request, Response response, Callback callback) {
    response.setStatus(answer.status);
    if (answer.type != null) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type);
    }
    if (!answer.headers.containsKey("Cache-Control")) {
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    }
    answer.headers.forEach((name, value) -> response.getHeaders().put(name, value));
    // The connection ends when a body was not read whole: whoever would send more on it is told.
    if (!request.consumeAvailable()) {
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    byte[] body = request.getMethod().equals("HEAD") ? new byte[0] : answer.body;
    if (answer.status != 304 && answer.status != 204) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body.length);
    }
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  static String problem(int status, String title) {
    return Json.write(Json.object("type", "about:blank", "title", title, "status", status));
  }
}
