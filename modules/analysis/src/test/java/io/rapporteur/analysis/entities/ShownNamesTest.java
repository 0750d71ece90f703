package io.rapporteur.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNamesTest {

  @ParameterizedTest
  @CsvSource({
    "IDA ROE, IDA ROE/Ida Roe, Ida Roe",
    "IDA ROE, IDA ROE/Roe, Ida Roe",
    "IDA O'QUILL-ROE, IDA O'QUILL-ROE, Ida O'Quill-Roe",
    "Ida ROE, Ida ROE/Roe, Ida Roe",
    "JFK, JFK, JFK",
    "J.R. ROE, J.R. ROE/Roe, J.R. Roe",
  })
  void shouldShowAPersonInTheLettersOfRunningText(String name, String mentions, String shown) {
    List<PersonName> names = Arrays.stream(mentions.split("/")).map(ShownNamesTest::name).toList();
    assertThat(ShownNames.of(name(name), names)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "SUNDER HALL, Sunder Hall, Sunder Hall",
    "SUNDER HALL, sunder, SUNDER HALL",
    "Sunder, SUNDER, Sunder",
  })
  void shouldShowAThingInTheLettersOfRunningText(String name, String spelling, String shown) {
    assertThat(ShownNames.of(name, List.of(spelling))).isEqualTo(shown);
  }

  private static PersonName name(String text) {
    return PersonName.of(text, LanguagePacks.english());
  }
}
