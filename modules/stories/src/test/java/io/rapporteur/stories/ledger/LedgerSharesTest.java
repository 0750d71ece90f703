package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.ledger;
import static io.rapporteur.stories.ledger.Report.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerSharesTest {
  private static final String SILT = "Of the silt in the Halm basin [%s] had been %s by Friday.";

  @Test
  void shouldAgreeWhenAShareIsAFractionInOneReportAndAPercentageInAnother() {
    assertThat(
            verdict(silt("a", "three quarters", "removed", 75), silt("b", "75 %", "removed", 75)))
        .isEqualTo(Verdict.AGREE);
  }

  @Test
  void shouldAgreeWhenOneTellsWhatIsGoneAndTheOtherWhatRemains() {
    assertThat(verdict(silt("a", "92 %", "removed", 92), silt("b", "8 %", "remaining", 8)))
        .isEqualTo(Verdict.AGREE);
  }

  @Test
  void shouldAgreeWhenOnlyTheWordsSayWhatRemains() {
    String rest = "Only [25 %] of the silt in the Halm basin remains, engineers said.";
    Report left = new Report("b", MORNING).says(rest, "%", "share", share(25, "share"));
    assertThat(verdict(silt("a", "three quarters", "removed", 75), left)).isEqualTo(Verdict.AGREE);
  }

  @Test
  void shouldNotAgreeWhenWhatIsGoneAndWhatRemainsAreOneNumber() {
    LedgerFigure gone = silt("a", "92 %", "removed", 92).figures().get(0);
    LedgerFigure remains = silt("b", "92 %", "remaining", 92).figures().get(0);
    assertThat(ValueRelation.of(gone, remains)).isEqualTo(ValueRelation.APART);
  }

  @Test
  void shouldNotTakeSharesOfOtherClassesForComplements() {
    LedgerFigure gone = silt("a", "92 %", "removed", 92).figures().get(0);
    LedgerFigure owned = silt("b", "8 %", "owned", 8).figures().get(0);
    assertThat(ValueRelation.of(gone, owned)).isEqualTo(ValueRelation.APART);
  }

  @Test
  void shouldRoundWhenOneTellsAFractionInWordsAndTheOtherAPercentageNearIt() {
    assertThat(
            verdict(
                silt("a", "two thirds", "removed", 200.0 / 3), silt("b", "64 %", "removed", 64)))
        .isEqualTo(Verdict.ROUNDING);
    assertThat(verdict(silt("a", "half", "removed", 50), silt("b", "53 percent", "removed", 53)))
        .isEqualTo(Verdict.ROUNDING);
    assertThat(verdict(silt("a", "fifty percent", "removed", 50), silt("b", "53 %", "removed", 53)))
        .isEqualTo(Verdict.DISAGREE);
    assertThat(
            verdict(
                silt("a", "two thirds", "removed", 200.0 / 3), silt("b", "52 %", "removed", 52)))
        .isEqualTo(Verdict.DISAGREE);
  }

  private static Report silt(String uri, String figure, String event, double value) {
    return new Report(uri, MORNING)
        .says(SILT.formatted(figure, event), "%", event, share(value, event));
  }

  private static Verdict verdict(Report... reports) {
    List<ComparedReadings> entries = ledger(reports);
    assertThat(entries).hasSize(1);
    return LedgerRecords.of(entries.get(0), Provenance.independent()).getVerdict();
  }
}
