package io.rapporteur.analysis.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.Document;
import io.rapporteur.model.Figure;
import org.junit.jupiter.api.Test;

class BareUnitsTest {

  @Test
  void shouldCountByACapacityWhatIsCountedBesideIt() {
    var text = "The guards counted 812 men in Brenn jail, which has a capacity of 640.";
    var document = Document.newBuilder().setUri("urn:t").setBody(text).build();
    var record = Analyzers.with(AnalysisOptions.defaults()).analyze(document);

    assertThat(record.getFigures()).extracting(Figure::getUnit).containsExactly("man", "man");
    assertThat(record.getFigures().get(1).getEvent()).isEqualTo("capacity");
  }
}
