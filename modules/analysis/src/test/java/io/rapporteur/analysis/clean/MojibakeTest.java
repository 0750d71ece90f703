package io.rapporteur.analysis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.text.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource({
    "Itâ€™s a cafÃ©, It’s a café",
    "a 5Â° angle, a 5° angle",
    "ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ€, Привет мир"
  })
  void shouldRepairWhenUtf8WasReadAsWindows1252(String broken, String mended) {
    assertThat(repair(broken)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Âge d'or, château, naïve, São Paulo, ÎLE, Weiß…",
        "Der Spaß… «qualité»…",
        "Ünlü Ähnlich Øre"
      })
  void shouldLeaveWordsAloneWhenTheyAreWrittenSo(String right) {
    assertThat(repair(right)).isEqualTo(right);
  }

  private static String repair(String text) {
    return Mojibake.repair(TracedText.of(text)).text();
  }
}
