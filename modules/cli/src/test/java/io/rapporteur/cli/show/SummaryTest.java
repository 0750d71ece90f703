package io.rapporteur.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void shouldBreakAtBlanksWhenARowIsLongerThanTheTerminal() {
    assertThat(Summary.wrapped("ferries leave Bergen at noon", 14))
        .containsExactly("ferries leave", "Bergen at noon");
  }

  @Test
  void shouldKeepAWordWholeWhenItIsLongerThanARow() {
    assertThat(Summary.wrapped("a Donaudampfschiff b", 8))
        .containsExactly("a", "Donaudampfschiff", "b");
  }
}
