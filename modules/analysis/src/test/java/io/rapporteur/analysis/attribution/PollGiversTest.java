package io.rapporteur.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollGiversTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rents rose 4 percent, according to a Tellmar Institute survey. | Tellmar Institute",
        "A poll by the Tellmar Institute shows that 44 percent want a vote. | Tellmar Institute",
        "A survey from the Tellmar Institute found 51 percent opposed one. | Tellmar Institute",
        "The Tellmar Institute's latest report said 40 boats had sunk. | Tellmar Institute"
      })
  void shouldNameTheBodyWhenAPollOrReportIsItsOwn(String text, String body) {
    AnnotatedDocument record = read(text);
    Figure figure = record.getFigures().get(0);

    assertThat(figure.getGivenBy()).isNotNull();
    assertThat(record.getEntities())
        .filteredOn(entity -> entity.getUri().equals(figure.getGivenBy()))
        .extracting(Entity::getName)
        .containsExactly(body);
  }

  @Test
  void shouldNameTheNextInstituteWhenItSeesAPartyAtAnotherShare() {
    AnnotatedDocument record =
        read(
            "The Liberal Party would get 33 percent of the vote, according to a poll by the Tellmar"
                + " Institute. The Brenn Institute has the Liberal Party at 29 percent.");

    assertThat(record.getFigures().get(0).getGiver().getExact()).contains("Tellmar");
    assertThat(record.getFigures().get(1).getGiver().getExact()).contains("Brenn Institute");
  }

  @Test
  void shouldNotTakeUpAPollWhenItIsSaidToPlan() {
    AnnotatedDocument record =
        read(
            "Analysts had seen a profit of 360 million euros, according to a Tellmar poll."
                + " It proposed a dividend of 2 euros.");

    assertThat(record.getFigures().get(1).getGiver())
        .satisfiesAnyOf(
            giver -> assertThat(giver).isNull(),
            giver -> assertThat(giver.getExact()).doesNotContain("Tellmar"));
  }

  @Test
  void shouldEndTheSourceBeforeItsParticipleWhenADayFollows() {
    AnnotatedDocument record =
        read("Police recorded 48,300 thefts in 2024, figures published on Thursday showed.");

    assertThat(record.getFigures().get(0).getGiver().getExact()).isEqualTo("figures");
  }

  private static AnnotatedDocument read(String text) {
    Document document = Document.newBuilder().setUri("urn:t").setBody(text).build();
    return Analyzers.with(AnalysisOptions.defaults()).analyze(document);
  }
}
