package io.rapporteur.analysis.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisspellingsTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void shouldKnowALongNameUnderASlipOfThePen() {
    assertThat(gazetteer.organisationLike("World Helth Organizatian").name())
        .isEqualTo("World Health Organization");
  }

  @Test
  void shouldNotTakeAnotherNameForAMisspeltOne() {
    assertThat(gazetteer.organisationLike("World Wealth Organization")).isNull();
    assertThat(gazetteer.organisationLike("Foreign Minister")).isNull();
    assertThat(gazetteer.organisationLike("Ada Poe")).isNull();
    assertThat(gazetteer.organisationLike("")).isNull();
  }
}
