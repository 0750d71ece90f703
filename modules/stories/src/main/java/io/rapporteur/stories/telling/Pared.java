package io.rapporteur.stories.telling;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Edit;
import io.rapporteur.stories.copies.CopyDocument;
import java.util.List;

/**
 * Leaves of a reading what stories are made of: text, sentences, names, dates, figures, quotations
 * and what the envelope says of its makers. Subjects, matches, routes, tokens and edits go.
 */
public final class Pared {
  private Pared() {}

  /** A record of its own; the parts that stay are shared with the one given. */
  public static AnnotatedDocument of(AnnotatedDocument document) {
    List<Edit> credits = document.getEdits().stream().filter(CopyDocument::isCredit).toList();
    return AnnotatedDocument.newBuilder()
        .setUri(document.getUri())
        .setVersion(document.getVersion())
        .setVersionCreated(document.getVersionCreated())
        .setPublished(document.getPublished())
        .setHeadline(document.getHeadline())
        .setBody(document.getBody())
        .setBy(document.getBy())
        .setGenre(document.getGenre())
        .setInfoSource(document.getInfoSource())
        .setEdNote(document.getEdNote())
        .setLanguage(document.getLanguage())
        .setDocumentDate(document.getDocumentDate())
        .setEdits(credits)
        .setSentences(document.getSentences())
        .setMentions(document.getMentions())
        .setEntities(document.getEntities())
        .setDates(document.getDates())
        .setFigures(document.getFigures())
        .setQuotations(document.getQuotations())
        .setRuleSetVersion("")
        .setReadingVersion("")
        .build();
  }
}
