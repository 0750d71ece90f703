package io.rapporteur.console.api;

import io.rapporteur.console.http.Answer;
import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.Role;
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

  Answer show(Call call) {
    return Answer.json(
        Json.object(
            "user", call.user().name(),
            "roles", call.user().roles().stream().map(Role::label).toList(),
            "version", desk.version(),
            "links", links(desk)));
  }

  static List<Map<String, Object>> links(Desk desk) {
    return desk.settings().links().entrySet().stream()
        .map(link -> Json.object("name", link.getKey(), "href", link.getValue()))
        .toList();
  }

  Answer description(Call call) {
    try (InputStream in = SessionApi.class.getResourceAsStream("openapi.json")) {
      return Answer.bytes(200, "application/json", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the jar's openapi.json cannot be read", e);
    }
  }
}
