package io.rapporteur.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.figures.FigureStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureGiversTest {

  private static Reading read(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    new FigureStep().apply(reading);
    return reading;
  }

  @Test
  void shouldNameTheSpeakerWhenAQuotationCoversTheFigure() {
    String text = "Rivals lost 3 seats. \"We won 12 seats,\" she said.";
    Reading reading = read(text);
    int start = text.indexOf("We won");
    Quotation quotation =
        Quotation.newBuilder()
            .setKind(QuotationKind.direct)
            .setSpan(reading.span(start, text.indexOf(",\"")))
            .build();
    quotation.setSpeaker("name:person/ann-field");
    reading.result().setQuotations(List.of(quotation));
    FigureGivers.apply(reading);
    assertThat(reading.result().getFigures())
        .extracting(Figure::getGivenBy)
        .containsExactly(null, "name:person/ann-field");
  }

  @Test
  void shouldNameTheSourceWhenTheSentenceSaysAccordingTo() {
    String text = "According to Fieldco, output rose 7 percent.";
    Reading reading = read(text);
    reading
        .result()
        .setMentions(
            List.of(
                new Mention(
                    reading.span(13, 20),
                    EntityType.organisation,
                    MentionKind.name,
                    "name:organisation/fieldco")));
    FigureGivers.apply(reading);
    assertThat(reading.result().getFigures().get(0).getGivenBy())
        .isEqualTo("name:organisation/fieldco");
  }

  @Test
  void shouldLeaveTheFigureToTheDocumentWhenNobodyIsNamed() {
    Reading reading = read("Output rose 7 percent.");
    FigureGivers.apply(reading);
    assertThat(reading.result().getFigures().get(0).getGivenBy()).isNull();
  }
}
