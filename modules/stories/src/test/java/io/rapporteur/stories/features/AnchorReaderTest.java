package io.rapporteur.stories.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorReaderTest {
  private final AnchorReader reader = AnchorReader.shipped();

  @ParameterizedTest
  @CsvSource({
    "a quake of magnitude 6.1 off the coast, magnitude 6.1",
    "a 5.4-magnitude tremor, magnitude 5.4",
    "results for the third quarter, quarter 3",
    "Q2 profit fell, quarter 2",
    "the 27th round of talks, round 27",
    "the second session of the council, session 2",
    "on match day 14, matchday 14"
  })
  void shouldReadTheInstanceWhenTheTextCountsIt(String text, String anchor) {
    assertThat(reader.read("", text, "en")).singleElement().hasToString(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "in the first quarter and the second quarter",
    "12 people were hurt",
    "a second man was held"
  })
  void shouldReadNothingWhenTheInstanceIsNotOne(String text) {
    assertThat(reader.read("", text, "en")).isEmpty();
  }
}
