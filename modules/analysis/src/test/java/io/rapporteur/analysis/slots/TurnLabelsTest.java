package io.rapporteur.analysis.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.Document;
import io.rapporteur.model.Figure;
import org.junit.jupiter.api.Test;

class TurnLabelsTest {
  private static final String TRANSCRIPT =
      """
      Harbour Minister Ines Lund: Good afternoon. We have agreed on a plan for the quays.

      Question: A hundred guards were sent to the quays. What do you say?

      Ines Lund: We said that 12 officers would go as well.
      """;

  @Test
  void shouldNotMeasureByWhoSpeaks() {
    var document = Document.newBuilder().setUri("urn:t").setBody(TRANSCRIPT).build();
    var record = Analyzers.with(AnalysisOptions.defaults()).analyze(document);

    assertThat(record.getFigures()).hasSize(2);
    assertThat(record.getFigures())
        .extracting(Figure::getMeasure)
        .noneMatch(measure -> measure.contains("Question") || measure.contains("Lund"));
  }
}
