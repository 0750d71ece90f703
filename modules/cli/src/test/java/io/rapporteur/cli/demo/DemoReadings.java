package io.rapporteur.cli.demo;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The demo's documents as the applications leave them: corrected, withdrawn, refused. */
final class DemoReadings {
  private DemoReadings() {}

  /** Readings of what is there at the end, in the order of the manifest. */
  static List<AnnotatedDocument> all() {
    DocumentParser parser = new DocumentParser();
    Map<String, Document> newest = new LinkedHashMap<>();
    for (DemoDocument document : DemoDocuments.load()) {
      try {
        Document parsed = parser.parse(document.payload(), envelope(document));
        newest.put(parsed.getUri(), parsed);
      } catch (UnreadableDocumentException e) {
        // Goes to the dead letters.
      }
    }
    Analyzer analyzer = Analyzers.standard();
    List<AnnotatedDocument> readings = new ArrayList<>();
    for (Document document : newest.values()) {
      if (document.getPubStatus() != PubStatus.canceled) {
        readings.add(analyzer.analyze(document));
      }
    }
    return readings;
  }

  /** Readings of some documents as files give them: of their envelope nothing but the uri. */
  static List<AnnotatedDocument> undated(String... uris) {
    Analyzer analyzer = Analyzers.standard();
    List<AnnotatedDocument> readings = new ArrayList<>();
    for (DemoDocument document : DemoDocuments.load()) {
      if (List.of(uris).contains(document.uri())) {
        Envelope envelope = new Envelope(null, document.uri(), null, null, null, null, null);
        readings.add(analyzer.analyze(new DocumentParser().parse(document.payload(), envelope)));
      }
    }
    return readings;
  }

  private static Envelope envelope(DemoDocument document) {
    String published = document.entry("published");
    return new Envelope(
        document.entry("contentType"),
        document.uri(),
        document.entry("source"),
        published == null ? null : Instant.parse(published),
        null,
        null,
        null);
  }
}
