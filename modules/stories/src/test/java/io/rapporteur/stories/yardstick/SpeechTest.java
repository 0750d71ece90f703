package io.rapporteur.stories.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.testkit.AnnotatedDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
  private static final String WORDS =
      "Friends, I came to Velden by the night train. We shall mend the quay, and we shall not wait for"
          + " others. My office pays for it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Statement by Harbour Minister Ada Lund at the Velden quay | Harbour Minister Ada Lund",
        "Remarks of the Mayor Ada Lund, 3 May                      | Mayor Ada Lund",
        "Opening speech by Ada Lund                                | Ada Lund",
        "Statement by the Foreign Minister                         | ''",
        "Lund opens the Velden quay                                | ''",
        "Statement of accounts                                     | ''",
      })
  void shouldBeOfTheOneWhomItsHeadlineNames(String headline, String speaker) {
    assertThat(Speech.speaker(document(headline, WORDS).build())).isEqualTo(speaker);
  }

  @Test
  void shouldBeOfTheOneWhomItsFirstLineNames() {
    String headline = "Harbour plan: the minister in Velden";
    String title = "Opening speech by Minister Ada Lund\n\n";
    assertThat(Speech.speaker(document(headline, title + WORDS).build()))
        .isEqualTo("Minister Ada Lund");
    String sentence = "We heard a speech by Ada Lund.\n\n";
    assertThat(Speech.speaker(document(headline, sentence + WORDS).build())).isEmpty();
  }

  @Test
  void shouldBeNoneThatReportsOrNeverSaysI() {
    String headline = "Statement by Ada Lund on the quay";
    String report = "Lund spoke in Velden. She will mend the quay, she said, and wait for nobody.";
    assertThat(Speech.speaker(document(headline, report).build())).isEmpty();
    AnnotatedDocument quoted =
        document(headline, WORDS)
            .person("Ada Lund")
            .quotation("My office pays", "Ada Lund")
            .build();
    assertThat(Speech.speaker(quoted)).isEqualTo("Ada Lund");
    quoted.getQuotations().get(0).setCueSpan(new Span(0, 7, "Friends"));
    assertThat(Speech.speaker(quoted)).isEmpty();
  }

  @Test
  void shouldBeATranscriptOfOneTurn() {
    Transcript speech =
        Transcript.of(document("Statement by Minister Ada Lund on the quay", WORDS).build());
    Yardstick yardstick = new Yardstick(speech, WordWeights.bySortAndLength());
    assertThat(yardstick.hold("we shall not wait for others", null, "Lund").verdict())
        .isEqualTo(TranscriptVerdict.VERBATIM);
    assertThat(yardstick.hold("Velden has lost its last fishing boat", null, "Lund").verdict())
        .isEqualTo(TranscriptVerdict.NOT_FOUND);
    assertThat(yardstick.hold("Velden has lost its last fishing boat", null, "Nils Orm").verdict())
        .isEqualTo(TranscriptVerdict.NOT_COVERED);
  }

  private static AnnotatedDocuments document(String headline, String body) {
    return AnnotatedDocuments.annotated("speech").headline(headline).body(body).language("en");
  }
}
