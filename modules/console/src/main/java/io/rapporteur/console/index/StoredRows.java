package io.rapporteur.console.index;

import io.rapporteur.console.json.Json;
import java.util.Map;

/** Reads what {@link Row} writes. */
final class StoredRows {
  private StoredRows() {}

  /** The uri of a row. */
  static String uri(String json) {
    return (String) ((Map<?, ?>) Json.parse(json)).get("uri");
  }
}
