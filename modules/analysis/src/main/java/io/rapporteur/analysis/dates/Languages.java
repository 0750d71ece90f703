package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.reading.Reading;

/** Which languages the rules know. */
final class Languages {
  private Languages() {}

  /** True for English, and where the language could not be told. */
  static boolean isEnglish(Reading reading) {
    String tag = reading.language();
    return tag.equals("und") || tag.equals("en") || tag.startsWith("en-");
  }
}
