package io.rapporteur.analysis.html;

import io.rapporteur.model.AnnotatedDocument;
import java.time.Instant;

/** What a page says of itself; every field may be null. */
public record PageMetadata(
    String headline,
    String by,
    Instant published,
    String canonicalUrl,
    String language,
    String source) {

  /** Fills what the record does not have yet. */
  public void fill(AnnotatedDocument record) {
    if (record.getHeadline().isEmpty() && headline != null) {
      record.setHeadline(headline);
    }
    if (record.getBy() == null) {
      record.setBy(by);
    }
    if (record.getPublished() == null) {
      record.setPublished(published);
    }
    if (record.getCanonicalUrl() == null) {
      record.setCanonicalUrl(canonicalUrl);
    }
    if (record.getLanguage().getDeclared() == null) {
      record.getLanguage().setDeclared(language);
    }
    if (record.getInfoSource() == null) {
      record.setInfoSource(source);
    }
  }
}
