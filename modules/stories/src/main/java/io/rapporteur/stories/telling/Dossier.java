package io.rapporteur.stories.telling;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.stories.copies.CopyDocument;
import io.rapporteur.stories.copies.CopyText;
import io.rapporteur.stories.identity.EntityForms;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.quotations.Statement;
import io.rapporteur.stories.yardstick.Speech;
import java.time.Instant;
import java.util.List;

/**
 * One document as the records of its story need it. What is made from the reading is made when it
 * is asked for first. Not for several threads.
 */
public final class Dossier {
  private static final String TRANSCRIPT = "transcript";

  private final AnnotatedDocument document;
  private final long content;
  private CopyText copyText;
  private List<LedgerFigure> figures;
  private List<Statement> statements;
  private EntityForms forms;

  /**
   * @param document a reading, whole or {@link Pared}
   * @param content a hash of it: readings with equal hashes are taken for equal
   */
  public Dossier(AnnotatedDocument document, long content) {
    this.document = document;
    this.content = content;
  }

  /** The reading. */
  public AnnotatedDocument document() {
    return document;
  }

  String uri() {
    return document.getUri();
  }

  long content() {
    return content;
  }

  /** When it was published, or else this version made; null when neither is said. */
  Instant published() {
    return document.getPublished() == null ? document.getVersionCreated() : document.getPublished();
  }

  CopyText copyText() {
    if (copyText == null) {
      copyText = CopyText.of(CopyDocument.of(document));
    }
    return copyText;
  }

  List<LedgerFigure> figures() {
    if (figures == null) {
      figures = LedgerFigure.all(document);
    }
    return figures;
  }

  List<Statement> statements() {
    if (statements == null) {
      statements = Statement.of(document);
    }
    return statements;
  }

  EntityForms forms() {
    if (forms == null) {
      forms = EntityForms.of(document);
    }
    return forms;
  }

  /** Whether it is the record of what was said, by its genre or by most of its text. */
  boolean isTranscript() {
    if (TRANSCRIPT.equals(document.getGenre()) || !Speech.speaker(document).isEmpty()) {
      return true;
    }
    long said = 0;
    for (Quotation quotation : document.getQuotations()) {
      if (quotation.getKind() == QuotationKind.turn) {
        said += quotation.getSpan().getEnd() - quotation.getSpan().getStart();
      }
    }
    String body = document.getBody();
    return said * 2 > body.codePointCount(0, body.length());
  }
}
