package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.WellFormed;
import io.rapporteur.model.AnnotatedDocument;
import java.time.Instant;

/**
 * What a page says of itself; every field may be null.
 *
 * @param headline its headline
 * @param by its author or authors
 * @param published when it was first published
 * @param canonicalUrl its address
 * @param language BCP 47 as declared
 * @param source the name of the site or publisher
 * @param articleBody its text as given in JSON-LD, often cut short or without paragraphs
 */
public record PageMetadata(
    String headline,
    String by,
    Instant published,
    String canonicalUrl,
    String language,
    String source,
    String articleBody) {

  /** Half a surrogate pair may stand in an escape of JSON or in a reference; no record takes it. */
  public PageMetadata {
    headline = wellFormed(headline);
    by = wellFormed(by);
    canonicalUrl = wellFormed(canonicalUrl);
    language = wellFormed(language);
    source = wellFormed(source);
    articleBody = wellFormed(articleBody);
  }

  private static String wellFormed(String text) {
    return text == null ? null : WellFormed.of(text);
  }

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
