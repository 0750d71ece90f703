package io.rapporteur.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureLineTest {
  @Test
  void shouldSayWordsOnceWhenTheMeasureBeginsWithThem() {
    assertThat(FigureLine.joined("nine rounds", "rounds of talks"))
        .isEqualTo("nine rounds of talks");
    assertThat(FigureLine.joined("Two dock\nworkers", "dock workers"))
        .isEqualTo("Two dock workers");
  }

  @Test
  void shouldPutTheMeasureBehindWhenItStandsElsewhere() {
    assertThat(FigureLine.joined("18%", "growth in trade")).isEqualTo("18% (growth in trade)");
  }

  @Test
  void shouldShowTheTextAloneWhenNothingIsMeasured() {
    assertThat(FigureLine.joined("ten million tonnes", "")).isEqualTo("ten million tonnes");
  }
}
