package io.rapporteur.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open stream whose events are gathered. */
final class OpenStream implements AutoCloseable {
  record Event(String id, String name, Map<?, ?> data) {}

  final List<Event> events = new CopyOnWriteArrayList<>();
  private final InputStream in;

  OpenStream(Running running, String parameters, String last) throws Exception {
    HttpRequest.Builder request = running.to("/api/v1/stream" + parameters);
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    HttpResponse<InputStream> response =
        running.client().send(request.build(), BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    in = response.body();
    Thread reader = new Thread(this::read, "events");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    StringBuilder text = new StringBuilder();
    byte[] buffer = new byte[65_536];
    try {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        int end;
        while ((end = text.indexOf("\n\n")) >= 0) {
          take(text.substring(0, end));
          text.delete(0, end + 2);
        }
      }
    } catch (IOException e) {
      // closed
      text.setLength(0);
    }
  }

  private void take(String event) {
    String id = null;
    String name = null;
    for (String line : event.split("\n")) {
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("data: ")) {
        events.add(new Event(id, name, (Map<?, ?>) Json.parse(line.substring(6))));
      }
    }
  }

  List<Event> of(String name) {
    return events.stream().filter(event -> event.name().equals(name)).toList();
  }

  List<Object> uris() {
    return of("rows").stream()
        .flatMap(event -> ((List<?>) event.data().get("rows")).stream())
        .<Object>map(row -> ((Map<?, ?>) row).get("uri"))
        .toList();
  }

  /** Holds all there were against the description. */
  void hold(Shapes shapes) {
    for (Event event : events) {
      assertThat(shapes.faults(shapes.event(event.name()), event.data()))
          .as(event.name())
          .isEmpty();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
