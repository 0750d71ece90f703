package io.rapporteur.console.http;

import io.rapporteur.console.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered: a status, a body, headers besides those that all answers have. */
public final class HttpAnswer {
  final int status;
  final String type;
  final byte[] body;
  final Map<String, String> headers = new LinkedHashMap<>();

  private HttpAnswer(int status, String type, byte[] body) {
    this.status = status;
    this.type = type;
    this.body = body;
  }

  /** 200 with a value as JSON. */
  public static HttpAnswer json(Object value) {
    return text(200, "application/json", Json.write(value));
  }

  /** 204. */
  public static HttpAnswer nothing() {
    return new HttpAnswer(204, null, new byte[0]);
  }

  /** A text in UTF-8. */
  public static HttpAnswer text(int status, String type, String text) {
    return bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes. */
  public static HttpAnswer bytes(int status, String type, byte[] bytes) {
    return new HttpAnswer(status, type, bytes);
  }

  /** Adds a header. */
  public HttpAnswer with(String name, String value) {
    headers.put(name, value);
    return this;
  }
}
