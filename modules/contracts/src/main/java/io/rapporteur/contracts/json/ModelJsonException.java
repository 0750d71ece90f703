package io.rapporteur.contracts.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** JSON that is no record of the model. The message says what, where, and what was expected. */
public final class ModelJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String path;

  private ModelJsonException(String path, String message, Throwable cause) {
    super(message, cause);
    this.path = path;
  }

  static ModelJsonException at(String path, JsonLocation place, String problem) {
    String where = path.isEmpty() ? "the record" : path;
    return new ModelJsonException(
        path,
        where + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + "): " + problem,
        null);
  }

  static ModelJsonException notJson(IOException cause) {
    if (cause instanceof JsonProcessingException json) {
      JsonLocation place = json.getLocation();
      String where =
          place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
      return new ModelJsonException(
          "", "not JSON" + where + ": " + json.getOriginalMessage(), cause);
    }
    return new ModelJsonException("", "not readable: " + cause.getMessage(), cause);
  }

  /** Where in the record, for example `figures[2].unit`; empty for the record itself. */
  public String path() {
    return path;
  }
}
