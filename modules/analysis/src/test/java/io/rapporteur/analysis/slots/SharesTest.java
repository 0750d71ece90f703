package io.rapporteur.analysis.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.Document;
import io.rapporteur.model.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A quarter of voters want an election. | voters",
        "A quarter of voters in Norway want an election. | voters in Norway",
        "The storm cut power to a third of households. | households",
        "Almost half of all firms plan to hire. | all firms",
        "Two in five pupils walk to school. | pupils",
        "One in ten drivers had been fined. | drivers",
        "Three out of four farmers sold land. | farmers",
        "A fifth of the fleet sailed. | the fleet",
        "Half the seats are empty. | the seats",
      })
  void shouldSayOfWhomASharesIsAShare(String text, String whole) {
    assertThat(figures(text))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.getUnit()).isEqualTo("%");
              assertThat(figure.getShareOf().getExact()).isEqualTo(whole);
            });
  }

  @Test
  void shouldNotTakeTheDayOfADatelineBelowAHeadlineForThatOfAFigure() {
    var figures =
        figures(
            "Mill earns more\n\nOSLO, 9 October 2025 - Profit rose to $40 million in the year to"
                + " June. The mill has been at the fjord for long, and it will stay.");
    assertThat(figures)
        .singleElement()
        .extracting(Figure::getEnd)
        .asString()
        .isEqualTo("2025-06-30");
  }

  private static List<Figure> figures(String text) {
    var document = Document.newBuilder().setUri("urn:t").setBody(text).build();
    return Analyzers.with(AnalysisOptions.defaults()).analyze(document).getFigures();
  }
}
