package io.rapporteur.analysis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.text.Replacement;
import io.rapporteur.analysis.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was late.The ferry left. | It was late. The ferry left.",
        "“It was late.”The ferry left. | “It was late.” The ferry left.",
        "Was it late?Yes, in 2023.Nobody came. | Was it late? Yes, in 2023. Nobody came.",
        "They left Norway.It is far. | They left Norway. It is far.",
        "They joined the EU.In May they came. | They joined the EU. In May they came.",
        "Было поздно.Паром ушёл. | Было поздно. Паром ушёл."
      })
  void shouldPartSentencesWhenTheBlankIsMissing(String glued, String parted) {
    assertThat(part(glued)).isEqualTo(parted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See www.Example.com/Path.Html or mail Jo.Smith@mail.Example.org.",
        "The U.S.Army, St.Louis, Mr.Smith and No.Ten.",
        "It runs on Node.js, java.lang.String and file.Txt; Booking.Com too.",
        "See Harbour.It/news or Lund.In.Oslo for more.",
        "They rose 3.5 to 4.5% by 9.30 a.m. on Monday."
      })
  void shouldLeaveDotsAloneWhenTheyEndNoSentence(String right) {
    assertThat(part(right)).isEqualTo(right);
  }

  private static String part(String text) {
    List<Replacement> changes = new ArrayList<>();
    GluedSentences.collect(text, changes);
    return TracedText.of(text).with(changes).text();
  }
}
