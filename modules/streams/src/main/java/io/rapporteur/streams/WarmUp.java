package io.rapporteur.streams;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.model.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one small document before the first. What a reading needs of its own, its models and
 * classes, is loaded then: were there no room for it, the first document would be blamed, and a
 * class that fails to load in the depths of a hostile one stays broken for all that follow.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final String BODY = "Rain fell on Oslo on 3 May. “It was 12 mm,” Ms Berg said.";

  private WarmUp() {}

  /** The same analyzer, warm. */
  static Analyzer of(Analyzer analyzer) {
    Document document = Document.newBuilder().setUri("urn:warm-up").setBody(BODY).build();
    try {
      analyzer.analyze(document);
    } catch (RuntimeException e) {
      LOG.warn("the reading failed on a small document of its own: {}", e.toString());
    }
    return analyzer;
  }
}
