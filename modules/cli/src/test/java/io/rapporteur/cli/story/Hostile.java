package io.rapporteur.cli.story;

import io.rapporteur.model.Change;
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
import io.rapporteur.model.Span;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryEntity;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.model.TimelineKind;
import io.rapporteur.model.Verdict;
import io.rapporteur.model.YardstickVerdict;
import java.util.List;

/** A story in which every string that can come from a document is an attack. */
final class Hostile {
  static final String TEXT =
      "<script>alert('x')</script>\" onload=\"y\u001b[2J\u009b31m\u0007\u202e\u2066&amp;\u2028</style>";

  private Hostile() {}

  static Story story() {
    Span span = new Span(0, 5, TEXT);
    Figure figure =
        Figure.newBuilder()
            .setComparator(Comparator.absolute)
            .setChange(Change.none)
            .setSpan(span)
            .setValues(List.of(1.0))
            .setUnit(TEXT)
            .setMeasure(TEXT)
            .setGiver(span)
            .build();
    Membership member =
        Membership.newBuilder()
            .setUri("javascript:" + TEXT)
            .setStory(TEXT)
            .setOrigin(Origin.carrier)
            .setHeadline(TEXT)
            .setInfoSource(TEXT)
            .setWhy(List.of(TEXT))
            .setRepeats(
                List.of(
                    Repeat.newBuilder()
                        .setUri(TEXT)
                        .setWordsChanged(List.of(new Replaced(TEXT, TEXT)))
                        .setWhy(List.of(TEXT))
                        .build()))
            .build();
    return Story.newBuilder()
        .setId(TEXT)
        .setHeadline(TEXT)
        .setLanguage(TEXT)
        .setDocuments(1)
        .setWitnesses(1)
        .setSources(List.of(TEXT))
        .setMembers(List.of(member))
        .setLedger(
            List.of(
                LedgerEntry.newBuilder()
                    .setMeasure(TEXT)
                    .setVerdict(Verdict.DISAGREE)
                    .setEvent(TEXT)
                    .setWhy(TEXT)
                    .setReadings(List.of(reading(figure), reading(figure)))
                    .setValues(List.of(value(1), value(2)))
                    .build()))
        .setQuotations(
            List.of(
                StoryQuotation.newBuilder()
                    .setText(TEXT)
                    .setSpeakerName(TEXT)
                    .setCarriers(
                        List.of(
                            QuotationCarrier.newBuilder()
                                .setUri(TEXT)
                                .setSpan(span)
                                .setSpeakerName(TEXT)
                                .setVariant(QuotationVariant.ALTERED)
                                .setOtherSpeaker(true)
                                .build()))
                    .build()))
        .setYardstick(
            List.of(
                HeldQuotation.newBuilder()
                    .setUri(TEXT)
                    .setQuotation(
                        Quotation.newBuilder().setSpan(span).setKind(QuotationKind.direct).build())
                    .setVerdict(YardstickVerdict.ALTERED)
                    .setTranscript(TEXT)
                    .setSpan(span)
                    .setSaidByName(TEXT)
                    .build()))
        .setEntities(
            List.of(
                StoryEntity.newBuilder()
                    .setUri(TEXT)
                    .setName(TEXT)
                    .setType(EntityType.person)
                    .setNames(List.of(TEXT))
                    .setWhy(List.of(TEXT))
                    .build()))
        .setTimeline(List.of(new TimelineEntry(TimelineKind.QUOTATION, TEXT, TEXT, TEXT, null)))
        .setNotSame(List.of(new LookAlike(TEXT, TEXT)))
        .build();
  }

  private static Reading reading(Figure figure) {
    return Reading.newBuilder().setUri(TEXT).setFigure(figure).setWitness(TEXT).build();
  }

  private static LedgerValue value(double value) {
    return LedgerValue.newBuilder().setValues(List.of(value)).setUnit(TEXT).setFirst("x").build();
  }
}
