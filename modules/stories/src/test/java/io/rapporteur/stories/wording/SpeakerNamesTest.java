package io.rapporteur.stories.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Lavrov, Sergey Lavrov, true",
    "Sergei Lavrov, Sergey V. Lavrov, true",
    "SERGEY LAVROV, Sergey Lavrov, true",
    "Eugene Gasana, Eugene Richard Gasana, true",
    "Ilham Aliyev, Kamal Aliyev, false",
    "Sergey Lavrov, Maria Zakharova, false",
    "'', Lavrov, false"
  })
  void shouldTakeShortenedAndRespeltNamesForOne(String a, String b, boolean same) {
    assertThat(SpeakerNames.same(a, b)).isEqualTo(same);
    assertThat(SpeakerNames.same(b, a)).isEqualTo(same);
  }
}
