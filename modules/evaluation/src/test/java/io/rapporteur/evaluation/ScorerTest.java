package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
  @Test
  void shouldReadTheFiguresAScorerPrints() {
    GoldSet set = set("ner_worldwide names");
    Map<String, Double> figures =
        Scorer.figures(
            set,
            "exact                  P 0.5000  R 0.4000  F1 0.4444\n"
                + "relaxed                P 0.9000  R 0.8000  F1 0.8471\n"
                + "  relaxed PER          P 0.1 R 0.1 F1 0.1000  gold 3\n");
    assertThat(figures).containsEntry("relaxed", .8471).containsEntry("exact", .4444);
  }

  @Test
  void shouldLeaveOutAFigureTheScorerDidNotPrint() {
    assertThat(Scorer.figures(set("topics_bbc"), "docs 3\n")).isEmpty();
  }

  private static GoldSet set(String label) {
    return GoldSets.all().stream().filter(s -> s.label().equals(label)).findFirst().orElseThrow();
  }
}
