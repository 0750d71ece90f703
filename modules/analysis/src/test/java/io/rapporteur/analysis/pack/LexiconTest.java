package io.rapporteur.analysis.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.scan.Atoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  @ParameterizedTest
  @ValueSource(strings = {"kasım", "Kasım", "KASIM"})
  void shouldFindAWordWithoutItsDotWhateverItsCase(String word) {
    assertThat(month("tr", word)).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nisan", "Nisan", "NİSAN"})
  void shouldFindAWordWithItsDotWhateverItsCase(String word) {
    assertThat(month("tr", word)).isEqualTo(4);
  }

  @Test
  void shouldKeepTheTwoLettersApartWhenOnlyOneOfThemIsMeant() {
    assertThat(month("tr", "KASİM")).isZero();
    assertThat(month("tr", "NISAN")).isZero();
  }

  @Test
  void shouldKeepTheTextAsItStandsWhenCapitalsAreLookedUp() {
    Atoms atoms = Atoms.cut("KASIM İzmir", LanguagePacks.of("tr").orElseThrow());

    assertThat(atoms.text(0)).isEqualTo("KASIM");
    assertThat(atoms.text(1)).isEqualTo("İzmir");
    assertThat(atoms.capitalised(1)).isTrue();
  }

  @Test
  void shouldFindAnEnglishCapitalIAsEver() {
    assertThat(month("en", "APRIL")).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"pt, segunda-feira", "uk, п’ятниця", "uk, п'ятниця", "uk, пʼятниця"})
  void shouldFindAWordThatHoldsAMark(String tag, String word) {
    Atoms atoms = Atoms.cut(word, LanguagePacks.of(tag).orElseThrow());

    assertThat(atoms.phraseEnd(0, CommonWords.WEEKDAY)).isEqualTo(atoms.size());
  }

  private static int month(String tag, String word) {
    Atoms atoms = Atoms.cut(word, LanguagePacks.of(tag).orElseThrow());
    return atoms.number(0, CommonWords.MONTH, 0);
  }
}
