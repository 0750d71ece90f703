package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetractedTest {
  @Test
  void shouldReadNoValueThatACorrectionTakesBack() {
    assertThat(values("", "(Corrects the cost to 40 million, not [14 million], crowns)")).isEmpty();
    assertThat(values("Correction", "The bridge is 300 metres long instead of [500 metres]."))
        .isEmpty();
    assertThat(values("CORRECTION", "In our report we gave the cost as [8 million crowns]."))
        .isEmpty();
    assertThat(values("", "An earlier version of this story put the toll at [12 people]."))
        .isEmpty();
    assertThat(values("", "The ministry wrongly said that [12 people] had died.")).isEmpty();
    assertThat(values("", "(Corrects the number of dead to 11 from [12 people])")).isEmpty();
    assertThat(values("", "(Corrects the cost to 4.5 million crowns from [4.8 million] crowns)"))
        .isEmpty();
  }

  @Test
  void shouldReadWhatHolds() {
    assertThat(values("", "(Corrects the cost to [40 million], not 14 million, crowns)"))
        .hasSize(1);
    assertThat(values("Correction", "We gave a wrong cost. It is [8 million crowns].")).hasSize(1);
    assertThat(values("", "(Corrects the number of dead to [11 people] from 12)")).hasSize(1);
    assertThat(values("", "We gave [12 people] a bed, the mayor of Brenn said.")).hasSize(1);
    assertThat(values("", "Not [12 people] were left when the rain came.")).hasSize(1);
    assertThat(values("", "The ministry wrongly said that some had died, in fact [12 people] had."))
        .hasSize(1);
  }

  @Test
  void shouldDisagreeWithNobodyWhenItsOwnSourceHasCorrectedIt() {
    String cost = "The new bridge in Brenn cost [%s], the town said on Monday.";
    Report wire = cost("a", cost, 4.8).by("Orla Wire");
    Report mended = cost("b", cost, 4.5).by("Orla Wire").titled("CORRECTED: Bridge opens");
    Report other = cost("c", cost, 4.5).by("Brenn Post");
    assertThat(verdict(wire, other)).isEqualTo(Verdict.DISAGREE);
    assertThat(verdict(wire, mended, other)).isEqualTo(Verdict.UPDATE);
  }

  private static Report cost(String uri, String sentence, double value) {
    String told = sentence.formatted(value + " million crowns");
    return new Report(uri, uri.equals("b") ? Report.EVENING : MORNING)
        .says(told, "SEK", "cost", figure -> figure.setValues(List.of(value * 1e6)));
  }

  private static Verdict verdict(Report... reports) {
    return LedgerRecords.of(Report.ledger(reports).get(0), Provenance.independent()).getVerdict();
  }

  private static List<LedgerFigure> values(String headline, String sentence) {
    return new Report("a", MORNING)
        .titled(headline)
        .says(sentence, "person", "counted", 1)
        .figures();
  }
}
