package io.rapporteur.streams.facts;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the rows of one document: its mentions, quotations and figures. */
public final class DocumentFacts {
  private final AnnotatedDocument document;
  private final Map<String, Entity> entities = new HashMap<>();
  private final String source;

  private DocumentFacts(AnnotatedDocument document) {
    this.document = document;
    document.getEntities().forEach(entity -> entities.put(entity.getUri(), entity));
    source = text(document.getInfoSource());
  }

  /** The rows of a document; none of one that is canceled or withheld. */
  public static FactRows of(AnnotatedDocument document) {
    FactRows rows = new FactRows();
    if (document.getPubStatus() == PubStatus.usable) {
      DocumentFacts facts = new DocumentFacts(document);
      String uri = document.getUri();
      for (Mention mention : document.getMentions()) {
        rows.add(
            FactId.at(FactKind.MENTION, uri, mention.getSpan()), id -> facts.mention(id, mention));
      }
      for (Quotation said : document.getQuotations()) {
        rows.add(FactId.at(FactKind.QUOTATION, uri, said.getSpan()), id -> facts.said(id, said));
      }
      for (Figure figure : document.getFigures()) {
        rows.add(FactId.at(FactKind.FIGURE, uri, figure.getSpan()), id -> facts.figure(id, figure));
      }
    }
    return rows;
  }

  private MentionFact mention(String id, Mention mention) {
    Entity entity = entities.get(mention.getEntity());
    Span span = mention.getSpan();
    return MentionFact.newBuilder()
        .setId(id)
        .setUri(document.getUri())
        .setVersion(document.getVersion())
        .setText(span.getExact())
        .setSpanStart(span.getStart())
        .setSpanEnd(span.getEnd())
        .setKey(mention.getEntity())
        .setKind(mention.getKind().name())
        .setType(mention.getType().name())
        .setName(entity == null ? span.getExact() : entity.getName())
        .setCountry(entity == null ? null : entity.getCountry())
        .setWikidata(entity == null ? null : entity.getWikidata())
        .setSalience(entity == null ? 0 : entity.getSalience())
        .setSource(source)
        .setLanguage(document.getLanguage().getTag())
        .setPublished(document.getPublished())
        .setVersionCreated(document.getVersionCreated())
        .setDocumentDate(document.getDocumentDate().getValue())
        .build();
  }

  private QuotationFact said(String id, Quotation said) {
    Span span = said.getSpan();
    return QuotationFact.newBuilder()
        .setId(id)
        .setUri(document.getUri())
        .setVersion(document.getVersion())
        .setText(span.getExact())
        .setSpanStart(span.getStart())
        .setSpanEnd(span.getEnd())
        .setKey(PlainWords.of(span.getExact()))
        .setKind(said.getKind().name())
        .setQuoted(said.getQuoted().stream().map(Span::getExact).collect(Collectors.joining(" … ")))
        .setSpeaker(said.getSpeaker())
        .setSpeakerName(said.getSpeakerName())
        .setSpeakerText(exact(said.getSpeakerSpan()))
        .setCue(exact(said.getCueSpan()))
        .setSource(source)
        .setLanguage(document.getLanguage().getTag())
        .setPublished(document.getPublished())
        .setVersionCreated(document.getVersionCreated())
        .setDocumentDate(document.getDocumentDate().getValue())
        .build();
  }

  private FigureFact figure(String id, Figure figure) {
    Span span = figure.getSpan();
    List<Double> values = figure.getValues();
    return FigureFact.newBuilder()
        .setId(id)
        .setUri(document.getUri())
        .setVersion(document.getVersion())
        .setText(span.getExact())
        .setSpanStart(span.getStart())
        .setSpanEnd(span.getEnd())
        .setKey(figure.getKey())
        .setLow(values.isEmpty() ? null : values.get(0))
        .setHigh(values.isEmpty() ? null : values.get(values.size() - 1))
        .setUnit(figure.getUnit())
        .setMeasure(figure.getMeasure())
        .setScope(figure.getScope())
        .setEvent(figure.getEvent())
        .setComparator(figure.getComparator().name())
        .setDirection(figure.getDirection().name())
        .setBound(figure.getBound().name())
        .setStatus(figure.getStatus().name())
        .setPer(figure.getPer())
        .setPeriodBegin(figure.getBegin())
        .setPeriodEnd(figure.getEnd())
        .setGiver(figure.getGivenBy())
        .setGiverName(giverName(figure))
        .setSource(source)
        .setLanguage(document.getLanguage().getTag())
        .setPublished(document.getPublished())
        .setVersionCreated(document.getVersionCreated())
        .setDocumentDate(document.getDocumentDate().getValue())
        .build();
  }

  private String giverName(Figure figure) {
    Entity giver = entities.get(text(figure.getGivenBy()));
    return giver == null ? exact(figure.getGiver()) : giver.getName();
  }

  private static String exact(Span span) {
    return span == null ? "" : span.getExact();
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
