package io.rapporteur.console.browser;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Change;
import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationCarrier;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.QuotationVariant;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Repeat;
import io.rapporteur.model.Replaced;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.model.Span;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryEntity;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.model.TimelineKind;
import io.rapporteur.model.Verdict;
import io.rapporteur.model.WordingDifference;
import io.rapporteur.model.YardstickVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A story, an alert and a rule all of whose texts want to be run, followed or read backwards. */
final class HostileStory {
  static final String STORY = "story:\"><img src=x onerror=window.hit=1>";
  static final String RULE = "hostile-1";
  static final String URI = "javascript:window.hit=1//\"><script>window.hit=1</script>";

  /** Script, handlers, an address that runs, marks of direction, sequences of a terminal. */
  static final String TEXT =
      "<script>window.hit=1</script><img src=http://evil.example/x onerror=window.hit=1>"
          + "\" onmouseover=\"window.hit=1\" javascript:window.hit=1 \u202Etxet\u2066"
          + " \u001B[31mred\u001B]0;title\u0007 \u009B2J ${window.hit=1}";

  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

  private HostileStory() {}

  static Rule rule() {
    return Rule.newBuilder()
        .setId(RULE)
        .setTitle(TEXT)
        .setQuery("body:\"<script>window.hit=1</script>\" OR ferry")
        .setSubjects(list("medtop:\"><img src=x onerror=window.hit=1>"))
        .setRoutes(list(TEXT))
        .setMatches(list(TEXT))
        .setRejects(list(TEXT))
        .setNotes(list(TEXT))
        .setAlert(AlertSpec.newBuilder().build())
        .build();
  }

  static RuleReport report() {
    return RuleReport.newBuilder()
        .setRule(RULE)
        .setKind(RuleReportKind.failed)
        .setMessage(TEXT)
        .setUri(URI)
        .build();
  }

  static Alert alert() {
    return Alert.newBuilder()
        .setId(RULE + "/1")
        .setRule("\"><img src=x onerror=window.hit=1>")
        .setTitle(TEXT)
        .setStatus(AlertStatus.raised)
        .setWindowStart(NOON)
        .setWindowEnd(NOON.plusSeconds(60))
        .setDocuments(list(Cases.HOSTILE, URI))
        .setSources(list(TEXT, "javascript:window.hit=1"))
        .setThreshold(1)
        .setStory(STORY)
        .build();
  }

  static Story story() {
    Span span = new Span(0, 4, TEXT);
    List<WordingDifference> differences =
        list(new WordingDifference(TEXT, TEXT, false, false, ChangedMeaning.NAME));
    return Story.newBuilder()
        .setId(STORY)
        .setHeadline(TEXT)
        .setLanguage("en\" onload=\"window.hit=1")
        .setDocuments(3)
        .setWitnesses(2)
        .setSources(list(TEXT, URI))
        .setMembers(list(member(Cases.HOSTILE, null), member(URI, Cases.HOSTILE)))
        .setLedger(list(entry(Verdict.DISAGREE, span), entry(Verdict.UPDATE, span)))
        .setYardstick(
            list(
                held(span, differences, YardstickVerdict.ALTERED),
                held(span, differences, YardstickVerdict.TRIMMED)))
        .setQuotations(list(statement(span, differences)))
        .setTimeline(
            list(
                new TimelineEntry(
                    TimelineKind.CORRECTION, "2024-03-01T12:00:00Z", URI, TEXT, null)))
        .setEntities(list(entity()))
        .setNotSame(list(new LookAlike(URI, TEXT)))
        .build();
  }

  private static StoryEntity entity() {
    return StoryEntity.newBuilder()
        .setUri(URI)
        .setName(TEXT)
        .setType(EntityType.person)
        .setDocuments(2)
        .setNames(list(TEXT, TEXT + " too"))
        .build();
  }

  private static Membership member(String uri, String of) {
    return Membership.newBuilder()
        .setUri(uri)
        .setStory(STORY)
        .setOrigin(of == null ? Origin.witness : Origin.carrier)
        .setDuplicateOf(of)
        .setRepeats(of == null ? list() : list(repeat(of)))
        .setHeadline(TEXT)
        .setInfoSource(TEXT)
        .setPublished("2024-03-01T12:00:00Z")
        .build();
  }

  private static Repeat repeat(String of) {
    return Repeat.newBuilder().setUri(of).setFiguresChanged(list(new Replaced(TEXT, TEXT))).build();
  }

  private static LedgerEntry entry(Verdict verdict, Span span) {
    Figure figure =
        Figure.newBuilder()
            .setSpan(span)
            .setValues(list(1.0))
            .setUnit(TEXT)
            .setMeasure(TEXT)
            .setComparator(Comparator.absolute)
            .setChange(Change.none)
            .build();
    return LedgerEntry.newBuilder()
        .setMeasure(TEXT)
        .setVerdict(verdict)
        .setReadings(list(new Reading(URI, figure, true, URI, "")))
        .setKind(TEXT)
        .setEvent(TEXT)
        .setUnit(TEXT)
        .setValues(
            list(
                new LedgerValue(list(1.0), TEXT, 1, 0, URI),
                new LedgerValue(list(2.0), TEXT, 1, 0, URI)))
        .setCaveats(list(TEXT))
        .setWhy(TEXT)
        .build();
  }

  private static HeldQuotation held(
      Span span, List<WordingDifference> differences, YardstickVerdict verdict) {
    Quotation quotation =
        Quotation.newBuilder()
            .setSpan(span)
            .setKind(QuotationKind.direct)
            .setQuoted(list(span))
            .setSpeakerName(TEXT)
            .build();
    return HeldQuotation.newBuilder()
        .setUri(URI)
        .setQuotation(quotation)
        .setVerdict(verdict)
        .setTranscript(URI)
        .setSpan(span)
        .setDifferences(differences)
        .setSaidByName(TEXT)
        .build();
  }

  private static StoryQuotation statement(Span span, List<WordingDifference> differences) {
    QuotationCarrier carrier =
        QuotationCarrier.newBuilder()
            .setUri(URI)
            .setSpan(span)
            .setSpeakerName(TEXT)
            .setVariant(QuotationVariant.ALTERED)
            .setDifferences(differences)
            .setMeaning(ChangedMeaning.NAME)
            .setOtherSpeaker(true)
            .build();
    return StoryQuotation.newBuilder()
        .setText(TEXT)
        .setSpeakerName(TEXT)
        .setCarriers(list(carrier))
        .build();
  }

  /** A document by the hostile uri, so that lists of the story and the alert have it. */
  static AnnotatedDocument document() {
    AnnotatedDocument document = AnnotatedDocument.newBuilder(Cases.hostile()).build();
    document.setUri(URI);
    document.setHeadline(TEXT);
    document.setInfoSource(TEXT);
    document.setRoutes(list(TEXT));
    return document;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> List<T> list(T... all) {
    return new ArrayList<>(List.of(all));
  }
}
