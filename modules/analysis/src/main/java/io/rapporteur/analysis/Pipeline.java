package io.rapporteur.analysis;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.time.Duration;
import java.util.List;

/** The steps of a reading, one after the other. */
final class Pipeline implements Analyzer {
  private final List<Step> steps;
  private final String version;
  private final Duration budget;

  Pipeline(List<Step> steps, String version, Duration budget) {
    this.steps = List.copyOf(steps);
    this.version = version;
    this.budget = budget;
  }

  @Override
  public AnnotatedDocument analyze(Document document) {
    Reading reading = new Reading(document, budget);
    try {
      for (Step step : steps) {
        reading.run(step);
      }
    } catch (StackOverflowError e) {
      throw new UnreadableDocumentException(
          "too-deep", "the document nests deeper than can be read; flatten its markup", e);
    }
    AnnotatedDocument result = reading.result();
    result.setReadingVersion(version);
    return result;
  }

  @Override
  public String version() {
    return version;
  }
}
