package io.rapporteur.analysis.verify;

import io.rapporteur.analysis.clean.Edits;
import io.rapporteur.analysis.text.WellFormed;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.util.List;

/**
 * Checks that a record proves what it says: spans reproduce their text, references lead somewhere,
 * values parse, edits map back. A pure function of the record.
 */
public final class RecordVerifier {
  private RecordVerifier() {}

  /** Checks a record by itself; empty when it is sound. */
  public static List<Defect> verify(AnnotatedDocument record) {
    Defects defects = new Defects(record.getBody());
    new SpanChecks(defects).check(record);
    new ReferenceChecks(defects).check(record);
    new ValueChecks(defects).check(record);
    new EditChecks(defects).check(record.getEdits());
    return defects.found();
  }

  /**
   * Checks a record against the document it was read from: besides the rest, that the edits turn
   * the raw text into the body and cite it rightly.
   */
  public static List<Defect> verify(AnnotatedDocument record, Document source) {
    Defects defects = new Defects(record.getBody());
    verify(record).forEach(defects::add);
    if (!record.getUri().equals(source.getUri())) {
      defects.add("uri", "is " + record.getUri() + ", the source's is " + source.getUri());
    }
    String raw = WellFormed.of(source.getBody());
    EditChecks.citations(record.getEdits(), raw, defects);
    try {
      if (!Edits.apply(raw, record.getEdits()).equals(record.getBody())) {
        defects.add("edits", "applied to the raw text they do not give the body");
      }
    } catch (IllegalArgumentException e) {
      defects.add("edits", e.getMessage());
    }
    return defects.found();
  }
}
