package io.rapporteur.streams.topology;

import io.rapporteur.streams.outcome.Reason;
import io.rapporteur.streams.outcome.Steps;

/** Holds a uri against what a key may be. */
final class Uris {
  private Uris() {}

  /**
   * The uri that a record's key is. Ends the stage when there is no key, or it is no text.
   *
   * @param key bytes in UTF-8
   */
  static String ofKey(byte[] key) {
    if (key == null) {
      throw Steps.reject(
          Reason.KEY_MISSING, "key", "records on this topic need their document's uri as key");
    }
    return Steps.run("key", () -> InputHeaders.text(key, "the key"));
  }

  static String checked(String step, String uri, int longest) {
    if (uri.isBlank()) {
      throw Steps.reject(Reason.BAD_URI, step, "the uri is blank; give the document one");
    }
    if (uri.length() > longest) {
      throw Steps.reject(
          Reason.BAD_URI,
          step,
          "the uri has "
              + uri.length()
              + " characters, at most "
              + longest
              + " are allowed; it begins with "
              + uri.substring(0, 80));
    }
    return uri;
  }
}
