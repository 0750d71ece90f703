package io.rapporteur.testkit;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Language;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds readings for tests without reading anything: whatever is said of the body is looked up in
 * it, so that every span proves itself. Say the body first.
 */
public final class AnnotatedDocuments {
  private final AnnotatedDocument record;

  private AnnotatedDocuments(String uri) {
    Instant noon = Instant.parse("2024-03-01T12:00:00Z");
    record =
        AnnotatedDocument.newBuilder()
            .setUri(uri)
            .setHeadline("Ferry line to reopen")
            .setBody("The ferry between the two harbours opens again on Monday, the operator said.")
            .setPublished(noon)
            .setVersionCreated(noon)
            .setInfoSource("Harbour Post")
            .setLanguage(new Language("en", 1.0, "en", new ArrayList<>()))
            .build();
  }

  public static AnnotatedDocuments annotated(String uri) {
    return new AnnotatedDocuments(uri);
  }

  public AnnotatedDocuments headline(String headline) {
    record.setHeadline(headline);
    return this;
  }

  public AnnotatedDocuments body(String body) {
    record.setBody(body);
    return this;
  }

  public AnnotatedDocuments language(String tag) {
    record.getLanguage().setTag(tag);
    return this;
  }

  public AnnotatedDocuments source(String source) {
    record.setInfoSource(source);
    return this;
  }

  public AnnotatedDocuments genre(String genre) {
    record.setGenre(genre);
    return this;
  }

  public AnnotatedDocuments by(String by) {
    record.setBy(by);
    return this;
  }

  public AnnotatedDocuments version(long version) {
    record.setVersion(version);
    return this;
  }

  /**
   * @param instant ISO 8601; null for unknown
   */
  public AnnotatedDocuments published(String instant) {
    record.setPublished(instant == null ? null : Instant.parse(instant));
    return this;
  }

  public AnnotatedDocuments person(String name) {
    return entity(EntityType.person, "name:person/" + slug(name), name, null);
  }

  public AnnotatedDocuments organisation(String name) {
    return entity(EntityType.organisation, "name:organisation/" + slug(name), name, null);
  }

  public AnnotatedDocuments instrument(String name) {
    return entity(EntityType.instrument, "name:instrument/" + slug(name), name, null);
  }

  /** A place and the code of the country it lies in. */
  public AnnotatedDocuments place(String name, String country) {
    return entity(EntityType.place, "name:place/" + slug(name), name, country);
  }

  /** A country and its code, ISO 3166-1 alpha-2. */
  public AnnotatedDocuments country(String name, String code) {
    return entity(EntityType.place, "iso3166:" + code, name, code);
  }

  /** An entity with a mention for every time the body has its name. */
  public AnnotatedDocuments entity(EntityType type, String uri, String name, String country) {
    List<Span> spans = BodySpans.all(record.getBody(), name);
    Entity entity =
        Entity.newBuilder()
            .setUri(uri)
            .setType(type)
            .setName(name)
            .setAliases(new ArrayList<>(List.of(name)))
            .setCountry(country)
            .setMentions(spans.size())
            .build();
    record.getEntities().add(entity);
    spans.forEach(span -> record.getMentions().add(new Mention(span, type, MentionKind.name, uri)));
    return this;
  }

  /** An absolute figure. */
  public AnnotatedDocuments figure(String exact, double value, String unit) {
    return figure(exact, value, unit, Comparator.absolute);
  }

  public AnnotatedDocuments figure(String exact, double value, String unit, Comparator comparator) {
    record
        .getFigures()
        .add(
            Figure.newBuilder()
                .setSpan(BodySpans.first(record.getBody(), exact))
                .setValues(new ArrayList<>(List.of(value)))
                .setUnit(unit)
                .setComparator(comparator)
                .setChange(Change.none)
                .build());
    return this;
  }

  /** A direct quotation by an entity said before. */
  public AnnotatedDocuments quotation(String exact, String speaker) {
    Entity entity =
        record.getEntities().stream()
            .filter(e -> e.getName().equals(speaker))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no entity " + speaker + " was said before"));
    Span span = BodySpans.first(record.getBody(), exact);
    record
        .getQuotations()
        .add(
            Quotation.newBuilder()
                .setSpan(span)
                .setKind(QuotationKind.direct)
                .setQuoted(new ArrayList<>(List.of(span)))
                .setSpeaker(entity.getUri())
                .setSpeakerName(speaker)
                .build());
    return this;
  }

  public AnnotatedDocuments subject(String uri) {
    record.getSubjects().add(new Subject(uri, "", "publisher", 1.0));
    return this;
  }

  public AnnotatedDocuments routes(String... routes) {
    record.setRoutes(new ArrayList<>(List.of(routes)));
    return this;
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  public AnnotatedDocument build() {
    return record;
  }
}
