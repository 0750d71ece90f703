package io.rapporteur.analysis;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.util.List;

/** The steps of a reading, one after the other. */
final class Pipeline implements Analyzer {
  private final List<Step> steps;
  private final String version;

  Pipeline(List<Step> steps, String version) {
    this.steps = List.copyOf(steps);
    this.version = version;
  }

  @Override
  public AnnotatedDocument analyze(Document document) {
    Reading reading = new Reading(document);
    try {
      for (Step step : steps) {
        step.apply(reading);
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
