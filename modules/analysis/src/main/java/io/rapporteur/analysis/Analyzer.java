package io.rapporteur.analysis;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;

/** Reads one document. Implementations are immutable and safe for use by many threads. */
public interface Analyzer {

  /**
   * Reads a document: cleans it, and finds its language, sentences, names, dates, figures,
   * quotations and entities. Deterministic: the same document and models give the same record.
   *
   * @param document one version of a document; not changed
   * @return the record without tags and routes, which rules add; every span in Unicode code points
   *     of its body
   * @throws UnreadableDocumentException when the document itself cannot be read, whatever is tried
   *     again; never for another reason
   */
  AnnotatedDocument analyze(Document document);

  /** Identifies the software and the models that read: the record's {@code readingVersion}. */
  String version();
}
