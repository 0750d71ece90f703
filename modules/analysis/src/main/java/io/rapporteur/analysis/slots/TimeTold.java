package io.rapporteur.analysis.slots;

import io.rapporteur.model.Figure;

/**
 * A time by its first and last day, either null when open.
 *
 * @param begin ISO 8601 day or null
 * @param end ISO 8601 day or null
 */
record TimeTold(String begin, String end) {
  static final TimeTold NONE = new TimeTold(null, null);

  static TimeTold of(Figure figure) {
    return new TimeTold(figure.getBegin(), figure.getEnd());
  }

  boolean isNone() {
    return begin == null && end == null;
  }
}
