package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
  @Test
  void shouldReadTheFiguresAScorerPrintsByItsOwnNames() {
    Map<String, Double> figures =
        Scorer.figures(
            "exact                  P 0.5000  R 0.4000  F1 0.4444\n"
                + "value_unit P 0.9000 R 0.8000 F1 0.8471\n"
                + "  exact PER          P 0.1 R 0.1 F1 0.1000  gold 3\n"
                + "f1         0.9676 +- 0.007\n"
                + "joinable: 0.1170\n"
                + "gold 5  pred 7 (scored)\n");
    assertThat(figures)
        .containsEntry("exact", .4444)
        .containsEntry("exact P", .5)
        .containsEntry("value_unit", .8471)
        .containsEntry("f1", .9676)
        .containsEntry("joinable", .117);
  }

  @Test
  void shouldTellTheShareLeftOpenWhenSpeakersAreScored() {
    Map<String, Double> figures =
        Scorer.figures("named_speaker_acc   0.8000\ne2e_named_r   0.6000");
    assertThat(figures.get(Scorer.LEFT_OPEN)).isCloseTo(.25, within(1e-9));
  }

  @Test
  void shouldReadTheFiguresOfAScorerThatPrintsJson() {
    assertThat(Scorer.figures("{\n \"f1\": 0.97,\n \"quote_p\": null,\n \"tpl_fp\": 0.0\n}"))
        .containsOnly(Map.entry("f1", .97), Map.entry("tpl_fp", 0.0));
  }

  @Test
  void shouldLeaveOutWhatIsNoFigureWhenAScorerPrintsMore() {
    assertThat(Scorer.figures("f1  {'a': 0.9}\nlowest pages: zy 0.29")).isEmpty();
  }
}
