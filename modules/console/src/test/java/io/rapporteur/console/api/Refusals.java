package io.rapporteur.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.console.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for all that is described as it is not to be asked: each refusal has to be described. */
final class Refusals {
  private static final Pattern TYPE = Pattern.compile("(?i)\r\nContent-Type: ([^\r]*)");
  private static final int TOO_LONG = (1 << 20) + 1;

  private final Running running;
  private final Described described;
  private final String cookie;

  Refusals(Running running, Described described) {
    this.running = running;
    this.described = described;
    HttpRequest login = running.anonymous("/login?token=" + running.console.token()).build();
    String given = running.send(login).headers().firstValue("Set-Cookie").orElseThrow();
    this.cookie = given.substring(0, given.indexOf(';'));
  }

  void provoke() {
    described.shapes.operations(this::provoke);
  }

  private void provoke(String path, String method) {
    String address = "/api/v1" + path.replace("{id}", "none");
    elsewhere(path, method, address);
    refused(401, path, method, request(address, method, "{\"token\":\"wrong\"}"));
    if (!(path.equals("/session") && method.equals("delete"))) {
      refused(400, path, method, bearer(request(address + "?q=%8A", method, "{}")));
    }
    if (!method.equals("get")) {
      HttpRequest.Builder foreign = request(address, method, "{}").header("Cookie", cookie);
      refused(403, path, method, foreign.setHeader("Sec-Fetch-Site", "cross-site"));
    }
    if (described.shapes.takesBody(path, method)) {
      HttpRequest.Builder form = bearer(request(address, method, "{}"));
      refused(415, path, method, form.setHeader("Content-Type", "text/plain"));
      refused(413, path, method, bearer(request(address, method, " ".repeat(TOO_LONG))));
    }
  }

  private HttpRequest.Builder request(String address, String method, String body) {
    boolean takes = !method.equals("get") && !method.equals("delete");
    return running
        .anonymous(address)
        .header("Content-Type", "application/json")
        .header("Sec-Fetch-Site", "same-origin")
        .method(
            method.toUpperCase(), takes ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
  }

  private HttpRequest.Builder bearer(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + running.console.token());
  }

  /** By another host's name, which the JDK's client does not send. */
  private void elsewhere(String path, String method, String address) {
    URI own = URI.create(running.console.address());
    String request =
        method.toUpperCase()
            + " "
            + address
            + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    String answer;
    try (Socket socket = new Socket(own.getHost(), own.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(answer).as("%s %s", method, path).startsWith("HTTP/1.1 421 ");
    int head = answer.indexOf("\r\n\r\n");
    Matcher type = TYPE.matcher(answer.substring(0, head));
    assertThat(type.find()).isTrue();
    described.hold(method, path, 421, type.group(1), false, answer.substring(head + 4));
  }

  private void refused(int status, String path, String method, HttpRequest.Builder request) {
    HttpResponse<String> response = running.send(request.build());
    assertThat(response.statusCode())
        .as("%s %s: %s", method, path, response.body())
        .isEqualTo(status);
    described.hold(method, path, response);
  }
}
