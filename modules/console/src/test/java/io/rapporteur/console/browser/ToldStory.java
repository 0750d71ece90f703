package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerSlot;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.QuotationCarrier;
import io.rapporteur.model.QuotationVariant;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryEntity;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.model.TimelineKind;
import io.rapporteur.model.Verdict;
import io.rapporteur.model.WordingDifference;
import io.rapporteur.model.YardstickVerdict;
import io.rapporteur.testkit.BodySpans;
import java.util.ArrayList;
import java.util.List;

/** A story with all that a page of one can show: a transcript, a time line, look-alikes. */
final class ToldStory {
  static final String ID = "story:00000000000000f2";
  static final String SPEECH = "urn:test:toll:speech";
  static final String PRESS = "urn:test:toll:press";
  static final String RADIO = "urn:test:toll:radio";
  static final String COPY = "urn:test:toll:copy";
  static final String TOLL = "We will not raise the toll before 2030";
  static final String RAISED = "We will raise the toll before 2030";
  static final String QUEUE = "The queue is gone by June";
  static final String NEVER = "I have never paid it myself";

  private static final String LUND = "Ivar Lund";
  private static final String DAHL = "Kari Dahl";

  private ToldStory() {}

  static List<AnnotatedDocument> documents() {
    return List.of(
        document(SPEECH, "parliament.example", TOLL, "“" + QUEUE + ",” he went on.", "40 million"),
        document(PRESS, "harbour.example", RAISED, "“" + NEVER + ",” he said.", "55 million"),
        document(RADIO, "quay.example", TOLL, "“" + QUEUE + ",” he went on.", "40 million"),
        document(COPY, "copy.example", RAISED, "“" + NEVER + ",” he said.", "55 million"));
  }

  private static AnnotatedDocument document(
      String uri, String source, String said, String more, String cost) {
    String body =
        "“" + said + ",” Ivar Lund told Kari Dahl. " + more + " It cost " + cost + " euros.";
    var document =
        annotated(uri)
            .headline("Toll of the bridge debated")
            .body(body)
            .source(source)
            .person(LUND)
            .person(DAHL)
            .figure(cost + " euros", cost.startsWith("40") ? 40e6 : 55e6, "EUR")
            .quotation(said, LUND);
    return document.quotation(more.contains(QUEUE) ? QUEUE : NEVER, LUND).build();
  }

  private static AnnotatedDocument of(String uri) {
    return documents().stream().filter(d -> d.getUri().equals(uri)).findFirst().orElseThrow();
  }

  static Story story() {
    return Story.newBuilder()
        .setId(ID)
        .setHeadline("Toll of the bridge debated")
        .setLanguage("en")
        .setDocuments(4)
        .setWitnesses(3)
        .setSources(list("copy.example", "harbour.example", "parliament.example", "quay.example"))
        .setMembers(
            list(
                member(SPEECH, null, "parliament.example", "2024-03-01T09:00:00Z"),
                member(PRESS, null, "harbour.example", "2024-03-01T10:00:00Z"),
                member(RADIO, null, "quay.example", "2024-03-01T11:00:00Z"),
                member(COPY, PRESS, "copy.example", "2024-03-01T12:00:00Z")))
        .setLedger(
            list(
                entry("toll bridge", Verdict.DISAGREE, SPEECH, PRESS, RADIO, COPY),
                entry("toll in a year", Verdict.UPDATE, SPEECH, PRESS),
                entry("repairs", Verdict.AGREE, SPEECH, RADIO),
                apart(entry("tunnel", Verdict.NOT_COMPARABLE, SPEECH, PRESS)),
                entry("paint", Verdict.SINGLE, RADIO)))
        .setYardstick(list(altered(), another(), verbatim(), notFound()))
        .setQuotations(list(contested(), carried()))
        .setTimeline(timeline())
        .setNotSame(
            list(
                new LookAlike(Stories.ID, "no common name but Ivar Lund, three weeks apart"),
                new LookAlike("story:none", "another country")))
        .setEntities(
            list(
                StoryEntity.newBuilder()
                    .setUri("name:person/ivar-lund")
                    .setName(LUND)
                    .setType(EntityType.person)
                    .setDocuments(4)
                    .setNames(list(LUND, "Minister Lund"))
                    .build()))
        .build();
  }

  private static Membership member(String uri, String of, String source, String published) {
    return Membership.newBuilder()
        .setUri(uri)
        .setStory(ID)
        .setOrigin(of == null ? Origin.witness : Origin.carrier)
        .setDuplicateOf(of)
        .setHeadline("Toll of the bridge debated")
        .setInfoSource(source)
        .setPublished(published)
        .build();
  }

  private static LedgerEntry entry(String measure, Verdict verdict, String... uris) {
    List<Reading> readings = new ArrayList<>();
    for (String uri : uris) {
      readings.add(
          Reading.newBuilder()
              .setUri(uri)
              .setFigure(of(uri).getFigures().get(0))
              .setCarrier(uri.equals(COPY))
              .setWitness(uri.equals(COPY) ? PRESS : uri)
              .build());
    }
    return LedgerEntry.newBuilder()
        .setMeasure(measure)
        .setVerdict(verdict)
        .setReadings(readings)
        .setUnit("EUR")
        .setWitnesses(2)
        .setValues(list(value(40e6, 2, 0, SPEECH), value(55e6, 1, 1, PRESS)))
        .setWhy("40 million euros and 55 million euros cannot both be right")
        .build();
  }

  private static LedgerEntry apart(LedgerEntry entry) {
    entry.setSlot(LedgerSlot.period);
    return entry;
  }

  private static LedgerValue value(double value, int witnesses, int carriers, String first) {
    return new LedgerValue(list(value), "EUR", witnesses, carriers, first);
  }

  /** What the paper has without the "not" of the transcript. */
  private static HeldQuotation altered() {
    return held(PRESS, 0, YardstickVerdict.ALTERED, TOLL)
        .setMeaning(ChangedMeaning.NEGATION)
        .setDifferences(
            list(new WordingDifference("", "not", false, false, ChangedMeaning.NEGATION)))
        .build();
  }

  /** What the transcript has of somebody else. */
  private static HeldQuotation another() {
    return held(RADIO, 1, YardstickVerdict.VERBATIM, QUEUE)
        .setOtherSpeaker(true)
        .setSaidByName(DAHL)
        .build();
  }

  private static HeldQuotation verbatim() {
    return held(RADIO, 0, YardstickVerdict.VERBATIM, TOLL).build();
  }

  private static HeldQuotation notFound() {
    return held(COPY, 1, YardstickVerdict.NOT_FOUND, null).build();
  }

  private static HeldQuotation.Builder held(
      String uri, int quotation, YardstickVerdict verdict, String official) {
    return HeldQuotation.newBuilder()
        .setUri(uri)
        .setQuotation(of(uri).getQuotations().get(quotation))
        .setVerdict(verdict)
        .setTranscript(SPEECH)
        .setSpan(official == null ? null : BodySpans.first(of(SPEECH).getBody(), official));
  }

  /** What one gives to another speaker than all others. */
  private static StoryQuotation contested() {
    return StoryQuotation.newBuilder()
        .setText(NEVER)
        .setSpeakerName(LUND)
        .setDisputed(true)
        .setCarriers(list(carrier(PRESS, NEVER, LUND, false), carrier(COPY, NEVER, DAHL, true)))
        .build();
  }

  private static StoryQuotation carried() {
    return StoryQuotation.newBuilder()
        .setText(QUEUE)
        .setSpeakerName(LUND)
        .setCarriers(list(carrier(SPEECH, QUEUE, LUND, false), carrier(RADIO, QUEUE, LUND, false)))
        .build();
  }

  private static QuotationCarrier carrier(String uri, String said, String by, boolean other) {
    return QuotationCarrier.newBuilder()
        .setUri(uri)
        .setSpan(BodySpans.first(of(uri).getBody(), said))
        .setSpeakerName(by)
        .setVariant(QuotationVariant.IDENTICAL)
        .setOtherSpeaker(other)
        .build();
  }

  private static List<TimelineEntry> timeline() {
    return list(
        at("09:00", TimelineKind.FIRST_REPORT, SPEECH, "Toll of the bridge debated"),
        at("09:00", TimelineKind.QUOTATION, SPEECH, TOLL),
        at("10:00", TimelineKind.FIGURE, PRESS, "55 million euros"),
        at("12:00", TimelineKind.CORRECTION, PRESS, "40 million euros"));
  }

  private static TimelineEntry at(String time, TimelineKind kind, String uri, String text) {
    return new TimelineEntry(kind, "2024-03-01T" + time + ":00Z", uri, text, null);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> List<T> list(T... all) {
    return new ArrayList<>(List.of(all));
  }
}
