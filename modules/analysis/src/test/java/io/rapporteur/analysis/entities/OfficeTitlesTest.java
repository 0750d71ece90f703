package io.rapporteur.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTitlesTest {
  private static final OfficeTitles TITLES = OfficeTitles.of(LanguagePacks.english());

  @ParameterizedTest
  @CsvSource({
    "foreign minister, minister, true",
    "foreign minister, fm, true",
    "foreign minister, defence minister, false",
    "prime minister, minister, false",
    "prime minister, premier, true",
    "prime minister, leader, true",
    "minister, leader, false",
    "minister of foreign affairs, minister, true",
    "head of the studies sector, expert, true",
    "editor, official, false",
  })
  void shouldTellWhetherATitleMayBeCalledByAnother(String stated, String used, boolean covered) {
    assertThat(TITLES.covers(stated, used)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "minister, foreign minister, true",
    "defence minister, foreign minister, false",
    "prime minister, opposition leader, true",
  })
  void shouldTellWhetherTwoTitlesMayBeOneOffice(String held, String used, boolean one) {
    assertThat(TITLES.areOne(held, used)).isEqualTo(one);
  }
}
