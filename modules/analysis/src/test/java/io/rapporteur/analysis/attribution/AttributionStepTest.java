package io.rapporteur.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.figures.FigureStep;
import io.rapporteur.analysis.quotations.QuotationStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionStepTest {
  private static final String ADA = "name:person/ada-poe";

  @Test
  void shouldResolveSpeakersGiversAndInstrumentsWhenAnotherStepFoundTheEntities() {
    String text =
        "Ada Poe said 40 boats are waiting. “We sail at dawn,” she added. She spoke of the Oslo"
            + " Declaration of May 5, 2021.";
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    new FigureStep().apply(reading);
    new QuotationStep().apply(reading);
    reading
        .result()
        .setMentions(
            List.of(
                new Mention(reading.span(0, 7), EntityType.person, MentionKind.name, ADA),
                new Mention(
                    reading.span(text.indexOf("Oslo"), text.indexOf("Oslo") + 4),
                    EntityType.place,
                    MentionKind.name,
                    "")));
    reading
        .result()
        .setEntities(
            List.of(
                Entity.newBuilder()
                    .setUri(ADA)
                    .setType(EntityType.person)
                    .setName("Ada Poe")
                    .build()));

    new AttributionStep().apply(reading);

    assertThat(reading.result().getQuotations())
        .extracting(Quotation::getSpeaker)
        .containsExactly(ADA, ADA);
    assertThat(reading.result().getFigures()).extracting(Figure::getGivenBy).contains(ADA);
    assertThat(reading.result().getMentions())
        .extracting(mention -> mention.getSpan().getExact())
        .containsExactly("Ada Poe", "she", "Oslo", "Oslo Declaration");
  }
}
