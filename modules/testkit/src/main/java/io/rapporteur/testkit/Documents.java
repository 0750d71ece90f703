package io.rapporteur.testkit;

import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import java.util.List;

/**
 * Builds documents for tests: {@code Documents.document("urn:a").body("…").build()}. What is not
 * said is as a plain English article published at noon on 1 March 2024.
 */
public final class Documents {
  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

  private final Document.Builder builder;

  private Documents(String uri) {
    builder =
        Document.newBuilder()
            .setUri(uri)
            .setHeadline("Ferry line to reopen")
            .setBody("The ferry between the two harbours opens again on Monday, the operator said.")
            .setPublished(NOON)
            .setVersionCreated(NOON)
            .setLanguage("en")
            .setInfoSource("Harbour Post");
  }

  public static Documents document(String uri) {
    return new Documents(uri);
  }

  public Documents headline(String headline) {
    builder.setHeadline(headline);
    return this;
  }

  public Documents body(String body) {
    builder.setBody(body);
    return this;
  }

  public Documents html(String body) {
    builder.setBody(body).setContentType("text/html");
    return this;
  }

  public Documents version(long version) {
    builder.setVersion(version);
    return this;
  }

  /**
   * @param instant ISO 8601: `2024-03-01T12:00:00Z`
   */
  public Documents versionCreated(String instant) {
    builder.setVersionCreated(Instant.parse(instant));
    return this;
  }

  /**
   * @param instant ISO 8601; null for unknown
   */
  public Documents published(String instant) {
    builder.setPublished(instant == null ? null : Instant.parse(instant));
    return this;
  }

  public Documents language(String language) {
    builder.setLanguage(language);
    return this;
  }

  public Documents source(String source) {
    builder.setInfoSource(source);
    return this;
  }

  public Documents genre(String genre) {
    builder.setGenre(genre);
    return this;
  }

  public Documents by(String by) {
    builder.setBy(by);
    return this;
  }

  public Documents subjects(String... subjects) {
    builder.setSubjects(List.of(subjects));
    return this;
  }

  /** Withdrawn. */
  public Documents canceled() {
    builder.setPubStatus(PubStatus.canceled);
    return this;
  }

  /** Embargoed. */
  public Documents withheld() {
    builder.setPubStatus(PubStatus.withheld);
    return this;
  }

  public Document build() {
    return builder.build();
  }
}
