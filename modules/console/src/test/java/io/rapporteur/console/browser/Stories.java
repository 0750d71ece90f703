package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Figure;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.QuotationCarrier;
import io.rapporteur.model.QuotationVariant;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.Verdict;
import io.rapporteur.testkit.BodySpans;
import java.util.ArrayList;
import java.util.List;

/** A story of three documents: two witnesses who disagree, and a copy of the first. */
final class Stories {
  static final String ID = "story:00000000000000f1";
  static final String FIRST = "urn:test:bridge:first";
  static final String COPY = "urn:test:bridge:copy";
  static final String OTHER = "urn:test:bridge:other";
  static final String SAID = "The bridge will stand in two years";

  private Stories() {}

  static List<AnnotatedDocument> documents() {
    return List.of(
        document(FIRST, "harbour.example", "40 million euros"),
        document(COPY, "copy.example", "40 million euros"),
        document(OTHER, "quay.example", "55 million euros"));
  }

  private static AnnotatedDocument document(String uri, String source, String cost) {
    return annotated(uri)
        .headline("Bridge over the sound to be built")
        .body("The bridge will cost " + cost + ". “" + SAID + ",” Ivar Lund said.")
        .source(source)
        .person("Ivar Lund")
        .figure(cost, cost.startsWith("40") ? 40e6 : 55e6, "EUR")
        .quotation(SAID, "Ivar Lund")
        .build();
  }

  static Story story() {
    List<AnnotatedDocument> documents = documents();
    return Story.newBuilder()
        .setId(ID)
        .setHeadline("Bridge over the sound to be built")
        .setLanguage("en")
        .setDocuments(3)
        .setWitnesses(2)
        .setSources(new ArrayList<>(List.of("copy.example", "harbour.example", "quay.example")))
        .setMembers(
            new ArrayList<>(
                List.of(
                    member(FIRST, Origin.witness, null, "harbour.example"),
                    member(COPY, Origin.carrier, FIRST, "copy.example"),
                    member(OTHER, Origin.witness, null, "quay.example"))))
        .setLedger(new ArrayList<>(List.of(cost(documents))))
        .setQuotations(new ArrayList<>(List.of(said(documents))))
        .build();
  }

  private static Membership member(String uri, Origin origin, String of, String source) {
    return Membership.newBuilder()
        .setUri(uri)
        .setStory(ID)
        .setOrigin(origin)
        .setDuplicateOf(of)
        .setHeadline("Bridge over the sound to be built")
        .setInfoSource(source)
        .setPublished("2024-03-01T12:00:00Z")
        .build();
  }

  private static LedgerEntry cost(List<AnnotatedDocument> documents) {
    List<Reading> readings = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      Figure figure = document.getFigures().get(0);
      readings.add(
          Reading.newBuilder()
              .setUri(document.getUri())
              .setFigure(figure)
              .setCarrier(document.getUri().equals(COPY))
              .setWitness(document.getUri().equals(COPY) ? FIRST : document.getUri())
              .build());
    }
    return LedgerEntry.newBuilder()
        .setMeasure("bridge")
        .setVerdict(Verdict.DISAGREE)
        .setReadings(readings)
        .setUnit("EUR")
        .setWitnesses(2)
        .setValues(new ArrayList<>(List.of(value(40e6, 1, FIRST), value(55e6, 0, OTHER))))
        .setWhy("40 million euros and 55 million euros cannot both be right")
        .build();
  }

  private static LedgerValue value(double value, int carriers, String first) {
    return LedgerValue.newBuilder()
        .setValues(new ArrayList<>(List.of(value)))
        .setUnit("EUR")
        .setWitnesses(1)
        .setCarriers(carriers)
        .setFirst(first)
        .build();
  }

  private static StoryQuotation said(List<AnnotatedDocument> documents) {
    List<QuotationCarrier> carriers = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      carriers.add(
          QuotationCarrier.newBuilder()
              .setUri(document.getUri())
              .setSpan(BodySpans.first(document.getBody(), SAID))
              .setSpeakerName("Ivar Lund")
              .setVariant(QuotationVariant.IDENTICAL)
              .build());
    }
    return StoryQuotation.newBuilder()
        .setText(SAID)
        .setSpeakerName("Ivar Lund")
        .setCarriers(carriers)
        .build();
  }
}
