package io.rapporteur.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import org.junit.jupiter.api.Test;

class TokenPhrasesTest {
  private static final WordClass SOURCE = WordClass.of("source-phrase");

  @Test
  void shouldFindTheWordsAndPhrasesOfAClass() {
    TokenPhrases phrases = new TokenPhrases(read("It rains, according to her, per se."), SOURCE);
    assertThat(phrases.end(3, 9)).isEqualTo(5);
    assertThat(phrases.end(7, 9)).isEqualTo(8);
    assertThat(phrases.end(4, 9)).isEqualTo(-1);
    assertThat(phrases.endsWith(4)).isTrue();
    assertThat(phrases.endsWith(3)).isFalse();
  }

  @Test
  void shouldFindNoneThatReachesPastTheLimit() {
    TokenPhrases phrases = new TokenPhrases(read("according to her"), SOURCE);
    assertThat(phrases.end(0, 1)).isEqualTo(-1);
    assertThat(phrases.end(0, 2)).isEqualTo(2);
  }

  private static Reading read(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    return reading;
  }
}
