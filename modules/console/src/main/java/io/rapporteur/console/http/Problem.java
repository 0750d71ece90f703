package io.rapporteur.console.http;

import io.rapporteur.console.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer that says what is wrong, as RFC 9457 has it. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final transient Map<String, Object> more = new LinkedHashMap<>();

  private Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** 400: what is asked for cannot be read. */
  public static Problem unreadable(String detail) {
    return new Problem(400, "cannot be read", detail);
  }

  /** 401: whoever asks has not logged in. */
  public static Problem stranger() {
    return new Problem(401, "not logged in", "this needs a login")
        .with("mend", "open the link that `rapporteur console` or `up` prints");
  }

  /** 403: whoever asks may not. */
  public static Problem refused(String detail) {
    return new Problem(403, "not allowed", detail);
  }

  /** 404: there is none. */
  public static Problem missing(String detail) {
    return new Problem(404, "not there", detail);
  }

  /** Any other status. */
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail);
  }

  /** Says more: {@code mend}, {@code line}, {@code column}, {@code etag}. */
  public Problem with(String name, Object value) {
    more.put(name, value);
    return this;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  HttpAnswer answer() {
    Map<String, Object> body =
        Json.object(
            "type", "about:blank", "title", title, "status", status, "detail", getMessage());
    body.putAll(more);
    return HttpAnswer.text(status, "application/problem+json", Json.write(body));
  }
}
