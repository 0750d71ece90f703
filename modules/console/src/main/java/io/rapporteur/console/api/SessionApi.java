package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.UserRole;
import io.rapporteur.console.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Who asks, and what there is to ask. */
final class SessionApi {
  private final Desk desk;

  SessionApi(Desk desk) {
    this.desk = desk;
  }

  HttpAnswer show(Call call) {
    return HttpAnswer.json(
        Json.object(
            "user", call.user().name(),
            "roles", call.user().roles().stream().map(UserRole::label).toList(),
            "version", desk.version(),
            "links", links(desk)));
  }

  static List<Map<String, Object>> links(Desk desk) {
    return desk.settings().links().entrySet().stream()
        .map(link -> Json.object("name", link.getKey(), "href", link.getValue()))
        .toList();
  }

  HttpAnswer description(Call call) {
    try (InputStream in = SessionApi.class.getResourceAsStream("openapi.json")) {
      return HttpAnswer.bytes(200, "application/json", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the jar's openapi.json cannot be read", e);
    }
  }
}
