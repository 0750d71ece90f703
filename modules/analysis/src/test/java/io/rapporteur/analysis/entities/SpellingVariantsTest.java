package io.rapporteur.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "Sergei, Sergey",
    "Nakhchivan, Nakhichevan",
    "Aliyev, Aliev",
    "Khan, Han",
    "Wladimir, Vladimir",
    "Müller, Muller",
    "Лавров, Lavrov",
  })
  void shouldTakeSpellingsOfOneNameTogether(String a, String b) {
    assertThat(SpellingVariants.same(a, b)).isNotNull();
    assertThat(SpellingVariants.key(a)).isEqualTo(SpellingVariants.key(b));
  }

  @ParameterizedTest
  @CsvSource({"Petrov, Petrova", "Ilham, Kamal", "Berg, Burg", "Morris, Morales", "Lee, Li"})
  void shouldKeepDifferentNamesApart(String a, String b) {
    assertThat(SpellingVariants.same(a, b)).isNull();
  }
}
