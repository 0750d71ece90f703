package io.rapporteur.analysis.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalPointTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Kurs endet am 9. September um drei. Dann ist Ruhe. | de | 2",
        "Die Uhr zeigt 9. Dann ist Ruhe. | de | 2",
        "The clock says 9. September is far. | en | 2",
      })
  void shouldEndNoSentenceBetweenADayAndItsMonthWhereAPointMakesOrdinals(
      String text, String language, int sentences) {
    Reading reading = new Reading(Document.newBuilder().setUri("urn:test").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag(language);
    new SegmentStep().apply(reading);
    assertThat(reading.sentences()).hasSize(sentences);
  }
}
