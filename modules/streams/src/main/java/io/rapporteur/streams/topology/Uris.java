package io.rapporteur.streams.topology;

import io.rapporteur.streams.outcome.Reason;
import io.rapporteur.streams.outcome.Steps;

/** Holds a uri against what a key may be. */
final class Uris {
  private Uris() {}

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
