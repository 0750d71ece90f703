package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Rule;
import io.rapporteur.model.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Documents and rules for tests. */
public final class Docs {
  private Docs() {}

  public static Rule rule(String id, String query) {
    return Rule.newBuilder().setId(id).setQuery(query).build();
  }

  /** A document whose headline is not repeated in its body. */
  public static AnnotatedDocument text(String headline, String body) {
    return AnnotatedDocument.newBuilder()
        .setUri("urn:test:1")
        .setHeadline(headline)
        .setBody(body)
        .build();
  }

  /** A document whose body begins with its headline. */
  public static AnnotatedDocument repeated(String headline, String rest) {
    AnnotatedDocument document = text(headline, headline + "\n\n" + rest);
    document.setHeadlineSpan(new Span(0, headline.codePointCount(0, headline.length()), headline));
    return document;
  }

  /** The first place of a passage in the body. */
  public static Span span(AnnotatedDocument document, String exact) {
    int at = document.getBody().indexOf(exact);
    if (at < 0) {
      throw new IllegalArgumentException("not in the body: " + exact);
    }
    int start = document.getBody().codePointCount(0, at);
    return new Span(start, start + exact.codePointCount(0, exact.length()), exact);
  }

  /** Adds an entity with one mention for each spelling. */
  public static AnnotatedDocument entity(
      AnnotatedDocument document,
      EntityType type,
      String uri,
      String name,
      String country,
      String... spellings) {
    List<Entity> entities = new ArrayList<>(document.getEntities());
    entities.add(
        Entity.newBuilder().setUri(uri).setType(type).setName(name).setCountry(country).build());
    document.setEntities(entities);
    List<Mention> mentions = new ArrayList<>(document.getMentions());
    for (String spelling : spellings) {
      mentions.add(new Mention(span(document, spelling), type, MentionKind.name, uri));
    }
    document.setMentions(mentions);
    return document;
  }

  public static AnnotatedDocument figure(
      AnnotatedDocument document, String exact, String unit, double value) {
    List<Figure> figures = new ArrayList<>(document.getFigures());
    figures.add(
        Figure.newBuilder()
            .setSpan(span(document, exact))
            .setComparator(Comparator.absolute)
            .setChange(Change.none)
            .setUnit(unit)
            .setValues(List.of(value))
            .build());
    document.setFigures(figures);
    return document;
  }

  public static AnnotatedDocument quotation(
      AnnotatedDocument document, String words, String speaker, String name, String by) {
    List<Quotation> quotations = new ArrayList<>(document.getQuotations());
    quotations.add(
        Quotation.newBuilder()
            .setSpan(span(document, words))
            .setKind(QuotationKind.direct)
            .setSpeaker(speaker)
            .setSpeakerName(name)
            .setSpeakerSpan(span(document, by))
            .build());
    document.setQuotations(quotations);
    return document;
  }

  public static AnnotatedDocument published(AnnotatedDocument document, String instant) {
    document.setPublished(Instant.parse(instant));
    return document;
  }
}
