package io.rapporteur.console.live;

import io.rapporteur.console.json.Json;

/** Events in the form of a stream. */
final class StreamEvents {
  /** Keeps proxies and the browser from taking a quiet stream for a dead one. */
  static final String BEAT = ": \n\n";

  private StreamEvents() {}

  static String of(String name, Object data) {
    return "event: " + name + "\ndata: " + Json.write(data) + "\n\n";
  }

  /** An event that a client that comes back goes on from. */
  static String of(long id, String name, Object data) {
    return "id: " + id + "\n" + of(name, data);
  }
}
