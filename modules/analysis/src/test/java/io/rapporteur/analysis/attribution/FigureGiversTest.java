package io.rapporteur.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.entities.EntityIndex;
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
import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    quotation.setSpeakerSpan(reading.span(text.indexOf("she"), text.indexOf(" said")));
    quotation.setSpeakerName("Ann Field");
    entity(reading, "name:person/ann-field", EntityType.person, "Ann Field");
    reading.result().setQuotations(List.of(quotation));
    FigureGivers.apply(reading, EntityIndex.of(reading));
    assertThat(reading.result().getFigures())
        .extracting(Figure::getGivenBy)
        .containsExactly(null, "name:person/ann-field");
  }

  @ParameterizedTest
  @CsvSource({"spoke of 14 strikers", "speaks of about 20 strikers"})
  void shouldNameWhoSpeaksOfANumberWhenNothingElseIsSaid(String words) {
    Reading reading = read("The union counted 40 men; the company " + words + ".");
    FigureGivers.apply(reading, EntityIndex.of(reading));
    assertThat(reading.result().getFigures().get(1).getGiver().getExact())
        .isEqualToIgnoringCase("the company");
  }

  @Test
  void shouldNameNobodyWhenSomebodySpeaksOfNoNumber() {
    String text = "Fieldco spoke of hard times and lost 14 trucks on Monday.";
    Reading reading = read(text);
    entity(reading, "name:organisation/fieldco", EntityType.organisation, "Fieldco");
    FigureGivers.apply(reading, EntityIndex.of(reading));
    assertThat(reading.result().getFigures().get(0).getGivenBy()).isNull();
  }

  @Test
  void shouldNameTheSourceWhenTheSentenceSaysAccordingTo() {
    String text = "According to Fieldco, output rose 7 percent.";
    Reading reading = read(text);
    entity(reading, "name:organisation/fieldco", EntityType.organisation, "Fieldco");
    reading
        .result()
        .setMentions(
            List.of(
                new Mention(
                    reading.span(13, 20),
                    EntityType.organisation,
                    MentionKind.name,
                    "name:organisation/fieldco")));
    FigureGivers.apply(reading, EntityIndex.of(reading));
    assertThat(reading.result().getFigures().get(0).getGivenBy())
        .isEqualTo("name:organisation/fieldco");
    assertThat(givers(reading)).containsExactly("Fieldco");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents said 900 miners had left.|Residents",
        "According to the police, Ann Field sold 7 cars.|the police",
        "Data from the port show 300 boats are lost.|Data from the port",
        "The bank expects a rise of 3 percent.|The bank",
        "The toll, officials say, rose to 300.|officials",
        "The office's estimate of growth stood at 4.2 percent.|The office",
        "The office raised its forecast to 4.2 percent.|The office",
        "Villagers say 300 goats died. They also said 12 cows had died.|Villagers/Villagers",
        "The poll shows 23 percent want a strike. Some 12 percent do not.|The poll/The poll",
        "The toll rose to 300, according to data published by the office.|data published by the office",
        "It rose to 300, according to figures released by the port (PTO).|figures released by the port (PTO)",
        "The mill lost 300 men, a day after data showed a loss of 40 boats.|-/data",
        "The port said 40 men left; a spokesman said only 30 did.|The port/a spokesman",
        "A poll shows a close race. // Some 41 percent would choose Poe, 44 percent Dastur.|A poll/A poll",
        "A poll shows a close race. // Some 41 percent of voters agree.|A poll",
        "A poll shows a close race. // Output fell 3 percent in the region.|-",
        "The report shows 40 boats left. // In May 12 boats left.|The report/The report",
        "It rained. The report shows 40 boats left. // The port then lost 12 boats.|The report/-",
        "The yard recalls 9,000 boats.|-",
        "The port lost 12 boats.|-",
        "Police found 12 boats in the port.|-",
        "Residents said the port was lost. It rained. The mine employs 200 people.|-",
        "The loss was put at 40 boats by the insurer.|the insurer",
        "The loss was put at 40 boats by noon.|-",
        "As many as 900 villagers have fled, aid agencies say.|aid agencies",
        "At least 40 goats were lost, state television reported on Monday.|state television",
        "Output fell 3 percent, data showed on Monday.|data",
        "The port lost 12 boats, the ministry said on Monday, with 38 crates missing.|the ministry/the ministry",
        "The poll conducted between Monday and Friday found that 58 percent want a strike.|The poll",
        "Seas will rise 38 cm, the Brenn Harbour project said.|the Brenn Harbour project",
        "Figures compiled by the port show exports of 400 boats.|Figures compiled by the port",
        "In a statement, the firm put its loss at 40 boats.|the firm",
        "The firm left the port, putting 40 boats at risk.|-",
        "Employers added 900 jobs.|-",
        "Oxfam claims 40 boats are lost.|Oxfam",
        "The port is lost, said Ann Field, who owns 40 boats.|-",
        "Police shot four, putting the toll at 33.|-/-",
        "Insurers face claims for 40 boats.|-",
        "Some 40 otters live here, the Society estimates.|the Society",
        "Some 40 homes are empty, the ministry estimates.|the ministry",
        "Output will fall 4 percent, the bank forecasts.|the bank",
        "Losses rose to 40 boats, according to the estimates.|the estimates",
        "The port lost 40 boats, said two people familiar with the matter.|two people/-",
        "The port lost 40 boats, according to three officials briefed on it.|three officials/-",
        "The port lost 40 boats, said a broker who asked not to be named.|a broker",
        "The port lost 40 boats, said a nurse wounded in the storm.|a nurse",
      })
  void shouldLabelWhoStatesAFigureWithTheWordsOfTheText(String text, String expected) {
    Reading reading = read(text.replace(" // ", "\n\n"));
    new QuotationStep().apply(reading);
    new AttributionStep().apply(reading);
    assertThat(String.join("/", givers(reading))).isEqualTo(expected);
  }

  private static List<String> givers(Reading reading) {
    return reading.result().getFigures().stream()
        .map(figure -> figure.getGiver() == null ? "-" : figure.getGiver().getExact())
        .toList();
  }

  private static void entity(Reading reading, String uri, EntityType type, String name) {
    List<Entity> entities = new ArrayList<>(reading.result().getEntities());
    entities.add(Entity.newBuilder().setUri(uri).setType(type).setName(name).build());
    reading.result().setEntities(entities);
  }

  @Test
  void shouldLeaveTheFigureToTheDocumentWhenNobodyIsNamed() {
    Reading reading = read("Output rose 7 percent.");
    FigureGivers.apply(reading, EntityIndex.of(reading));
    assertThat(reading.result().getFigures().get(0).getGivenBy()).isNull();
  }
}
