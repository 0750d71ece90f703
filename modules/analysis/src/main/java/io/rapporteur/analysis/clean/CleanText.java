package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.AnnotatedDocument;

/**
 * The outcome of cleaning.
 *
 * @param text the body and where it came from
 * @param headline the headline; empty when there is none
 * @param inBody whether the headline is the first paragraph of the body
 * @param by the byline that was read; null when none was
 * @param located the dateline's place that was read; null when none was
 * @param genre the genre that was read; null when none was
 */
record CleanText(
    TracedText text, String headline, boolean inBody, String by, String located, String genre) {

  /** What the publisher said goes before what was read. */
  void fill(Reading reading) {
    AnnotatedDocument record = reading.result();
    if (record.getHeadline().isEmpty()) {
      record.setHeadline(headline);
    }
    if (inBody) {
      int end = reading.body().indexOf("\n\n");
      record.setHeadlineSpan(reading.span(0, end < 0 ? reading.body().length() : end));
    }
    if (record.getBy() == null) {
      record.setBy(by);
    }
    if (record.getLocated() == null) {
      record.setLocated(located);
    }
    if (record.getGenre() == null) {
      record.setGenre(genre);
    }
  }
}
