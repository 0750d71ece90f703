package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Range;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import io.rapporteur.model.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** An invented document, one figure a sentence, as a reading would have it. */
final class Report {
  static final Instant MORNING = Instant.parse("2025-02-11T07:00:00Z");
  static final Instant EVENING = Instant.parse("2025-02-12T19:00:00Z");

  private final String uri;
  private final Instant published;
  private String source = "";
  private String headline = "";
  private final StringBuilder body = new StringBuilder();
  private final List<Range> sentences = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quotation> turns = new ArrayList<>();

  Report(String uri, Instant published) {
    this.uri = uri;
    this.published = published;
  }

  /** Whose document it is. */
  Report by(String source) {
    this.source = source;
    return this;
  }

  Report titled(String headline) {
    this.headline = headline;
    return this;
  }

  /** Lets it name a place. */
  Report names(String place) {
    entities.add(
        Entity.newBuilder()
            .setUri("name:place/" + place)
            .setType(EntityType.place)
            .setName(place)
            .setMentions(1)
            .build());
    return this;
  }

  /** Adds a sentence with a figure between brackets: {@code Rescuers found [12 people] alive.}. */
  Report says(String sentence, String unit, String event, double value) {
    return says(sentence, unit, event, figure -> figure.setValues(List.of(value)));
  }

  Report says(String sentence, String unit, String event, Consumer<Figure> slots) {
    int from = body.length();
    int start = from + sentence.indexOf('[');
    int end = from + sentence.indexOf(']') - 1;
    body.append(sentence.replaceAll("[\\[\\]]", "")).append(' ');
    sentences.add(new Range(from, body.length() - 1));
    boolean person = unit.equals("person");
    Figure figure =
        Figure.newBuilder()
            .setSpan(new Span(start, end, body.substring(start, end)))
            .setValues(List.of())
            .setComparator(Comparator.absolute)
            .setChange(Change.none)
            .setDirection(Direction.none)
            .setBound(Bound.none)
            .setStatus(FigureStatus.actual)
            .setUnit(unit)
            .setEvent(event)
            .setMeasure(person ? "people" : unit)
            .setKey("kind=count;event=" + event + ";unit=" + unit)
            .build();
    slots.accept(figure);
    figures.add(figure);
    return this;
  }

  /** Lets somebody speak the last sentence, as a transcript has it. */
  Report spokenBy(String person) {
    Range last = sentences.get(sentences.size() - 1);
    turns.add(
        Quotation.newBuilder()
            .setKind(QuotationKind.turn)
            .setSpan(
                new Span(
                    last.getStart(), last.getEnd(), body.substring(last.getStart(), last.getEnd())))
            .setQuoted(List.of())
            .setSpeaker(person)
            .setSpeakerName(person)
            .build());
    return this;
  }

  /** Lets it name a person. */
  Report namesPerson(String uri, String name) {
    entities.add(
        Entity.newBuilder()
            .setUri(uri)
            .setType(EntityType.person)
            .setName(name)
            .setMentions(1)
            .build());
    return this;
  }

  /** Adds a figure of the last sentence that has no brackets there. */
  Report also(String words, String unit, String event, double value) {
    int start = body.lastIndexOf(words);
    Figure last = figures.get(figures.size() - 1);
    figures.add(
        Figure.newBuilder(last)
            .setSpan(new Span(start, start + words.length(), words))
            .setValues(List.of(value))
            .setUnit(unit)
            .setEvent(event)
            .build());
    return this;
  }

  List<LedgerFigure> figures() {
    return LedgerFigure.all(
        AnnotatedDocument.newBuilder()
            .setUri(uri)
            .setVersion(1)
            .setVersionCreated(published == null ? MORNING : published)
            .setPublished(published)
            .setInfoSource(source)
            .setHeadline(headline)
            .setBody(body.toString())
            .setSentences(sentences)
            .setFigures(figures)
            .setEntities(entities)
            .setQuotations(turns)
            .build());
  }

  static Consumer<Figure> bound(double value, Bound bound) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setBound(bound);
    };
  }

  static Consumer<Figure> given(double value, String giver) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setGivenBy(giver);
    };
  }

  static Consumer<Figure> share(double value, String event) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setComparator(Comparator.share);
      figure.setKey("kind=share;event=" + event + ";unit=%");
    };
  }

  /** By how much it grew; along a place, or in the whole where that is null. */
  static Consumer<Figure> change(double value, String place) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setDirection(Direction.up);
      figure.setMeasure("cargo traffic");
      figure.setKey("kind=change;event=" + figure.getEvent() + ";unit=%;measure=cargo traffic");
      if (place != null) {
        figure.setScopes(List.of(new Scope(place, null, place, ScopeRole.in, false)));
      }
    };
  }

  /** A share that somebody has. */
  static Consumer<Figure> of(String person, double value, String event) {
    return share(value, event)
        .andThen(
            figure ->
                figure.setScopes(
                    List.of(
                        new Scope(person, null, "name:person/" + person, ScopeRole.of, false))));
  }

  /** Of people, by what they are called. */
  static Consumer<Figure> called(String noun, double value) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setMeasure(noun);
      figure.setQualifiers(noun);
      figure.setKey("kind=count;event=" + figure.getEvent() + ";unit=person");
    };
  }

  static Consumer<Figure> trueOf(double value, String begin, String end) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setBegin(begin);
      figure.setEnd(end);
    };
  }

  static Consumer<Figure> in(String place, double value) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setScopes(List.of(new Scope(place, null, "name:place/" + place, ScopeRole.in, false)));
    };
  }

  static List<ComparedReadings> ledger(Report... reports) {
    return Ledger.of(Arrays.stream(reports).map(Report::figures).toList());
  }

  /** The verdicts of what more than one reading is held for, of documents that copy nobody. */
  static List<Verdict> verdicts(Report... reports) {
    return ledger(reports).stream()
        .filter(entry -> entry.readings().size() > 1)
        .map(entry -> LedgerRecords.of(entry, Provenance.independent()))
        .map(LedgerEntry::getVerdict)
        .toList();
  }
}
