package io.rapporteur.streams.topology;

import io.rapporteur.model.Document;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.ReasonCode;

/** Holds the names of a document, its uri and its source, against what they may be. */
final class DocumentNames {
  /** Characters (UTF-16 units). */
  private static final int LONGEST_SOURCE = 1_024;

  private DocumentNames() {}

  /**
   * The uri that a record's key is. Ends the stage when there is no key, or it is no text.
   *
   * @param key bytes in UTF-8
   */
  static String ofKey(byte[] key) {
    if (key == null) {
      throw Attempt.reject(
          ReasonCode.KEY_MISSING, "key", "records on this topic need their document's uri as key");
    }
    return Attempt.run("key", () -> InputHeaders.text(key, "the key"));
  }

  /** Passes a document whose source can be a record's key and part of alerts. */
  static void checkSource(String step, Document document) {
    String source = document.getInfoSource();
    if (source != null && source.length() > LONGEST_SOURCE) {
      throw Attempt.reject(
          ReasonCode.SOURCE_TOO_LONG,
          step,
          "the name of the source has "
              + source.length()
              + " characters, at most "
              + LONGEST_SOURCE
              + " are allowed; it begins with "
              + source.substring(0, 80));
    }
  }

  static String checked(String step, String uri, int longest) {
    if (uri.isBlank()) {
      throw Attempt.reject(ReasonCode.BAD_URI, step, "the uri is blank; give the document one");
    }
    if (uri.length() > longest) {
      throw Attempt.reject(
          ReasonCode.BAD_URI,
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
