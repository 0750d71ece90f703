package io.rapporteur.streams;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;

/** Takes the text as it is; breaks in the ways its orders in the text say. */
public final class PlainAnalyzer implements Analyzer {
  @Override
  public AnnotatedDocument analyze(Document document) {
    if (document.getBody().contains("overflow the stack")) {
      return analyze(document, 0);
    }
    if (document.getBody().contains("run out of heap")) {
      throw new OutOfMemoryError("by one document");
    }
    if (document.getBody().contains("meet a defect")) {
      throw new IndexOutOfBoundsException("a defect of the program");
    }
    AnnotatedDocument record = new Reading(document).result();
    record.setBody(document.getBody());
    record.setReadingVersion(version());
    return record;
  }

  private AnnotatedDocument analyze(Document document, int depth) {
    return depth < 0 ? null : analyze(document, depth + 1);
  }

  @Override
  public String version() {
    return "plain";
  }
}
