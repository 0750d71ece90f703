package io.rapporteur.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecasedLinesTest {
  private static final String REST =
      "They spoke about the ferry, and about who is to sign the pact, which the two towns have"
          + " wanted for years. The mayor said that he was glad. It is to begin in May, he said.";

  @Test
  void shouldReadAHeadlineInCapitalsWithTheLettersOfTheText() {
    Reading reading =
        reading("LUND AND BERGEN TO SIGN PACT\n\nIn Oslo Mr Lund met Ida Bergen. " + REST);

    assertThat(RecasedLines.of(reading, Gazetteer.standard()).body())
        .startsWith("Lund and Bergen to sign pact\n\n")
        .hasSameSizeAs(reading.body());
  }

  @Test
  void shouldReadAHeadlineInSmallLettersWithTheLettersOfTheText() {
    Reading reading =
        reading("the mayor meets lund in norway\n\nIn Oslo Mr Lund met Ida Bergen. " + REST);

    assertThat(RecasedLines.of(reading, Gazetteer.standard()).body())
        .startsWith("The mayor meets Lund in Norway\n\n");
  }

  @Test
  void shouldReadAHeadlineInTitleCaseWithTheLettersOfTheText() {
    Reading reading =
        reading(
            "Lund Resigns As Mayor Of Sunder Hall\n\nIn Sunder Hall Ida Lund resigned. " + REST);

    assertThat(RecasedLines.of(reading, Gazetteer.standard()).body())
        .startsWith("Lund resigns as mayor of Sunder Hall\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund and Bergen sign a pact\n\nIn Oslo Mr Lund met Ida Bergen.",
        "LUND AND BERGEN SIGN A PACT",
        "OSLO\n\nIn Oslo Mr Lund met Ida Bergen, and they spoke about the ferry.",
      })
  void shouldLeaveTheLettersWhenNothingShowsThatTheyAreWrong(String text) {
    Reading reading = reading(text);

    assertThat(RecasedLines.of(reading, Gazetteer.standard())).isSameAs(reading);
  }

  private static Reading reading(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("test:1").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    return reading;
  }
}
