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
import org.junit.jupiter.params.provider.ValueSource;

class BareUnitsTest {

  @Test
  void shouldCountByACapacityWhatIsCountedBesideIt() {
    var figures = figures("The guards counted 812 men in Brenn jail, which has a capacity of 640.");

    assertThat(figures).extracting(Figure::getUnit).containsExactly("man", "man");
    assertThat(figures.get(1).getEvent()).isEqualTo("capacity");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A boiler burst in Brenn, killing three and injuring 24. | 3.0 killed, 24.0 injured",
        "The fire killed at least three in Brenn. | 3.0 killed",
        "Gunmen shot dead nine on the road to Brenn. | 9.0 killed",
        "Guards detained about six near the harbour. | 6.0 arrested",
        "Six drowned and eight were hurt. | 6.0 killed, 8.0 injured",
        "More than 200 have been evacuated. | 200.0 evacuated"
      })
  void shouldCountPersonsWhereNothingElseIsKilledWithoutBeingNamed(String text, String expected) {
    assertThat(figures(text))
        .extracting(figure -> figure.getValues().get(0) + " " + figure.getEvent())
        .containsExactly(expected.split(", "));
    assertThat(figures(text)).extracting(Figure::getUnit).containsOnly("person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They killed two-thirds of the proposal.",
        "The bill was killed one week later.",
        "She was elected in one of the wards."
      })
  void shouldCountNoPersonsWhereTheNumberIsOfSomethingElse(String text) {
    assertThat(figures(text)).extracting(Figure::getUnit).doesNotContain("person");
  }

  private static List<Figure> figures(String text) {
    var document = Document.newBuilder().setUri("urn:t").setBody(text).build();
    return Analyzers.with(AnalysisOptions.defaults()).analyze(document).getFigures();
  }
}
