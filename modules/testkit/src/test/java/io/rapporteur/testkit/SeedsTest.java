package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeedsTest {
  private static final long[] FIXED = {7, 8};

  @Test
  void shouldGiveTheFixedSeedsWhenNothingIsAsked() {
    assertThat(Seeds.chosen(FIXED, null, null)).containsExactly(7L, 8L);
    assertThat(Seeds.chosen(FIXED, "", null)).containsExactly(7L, 8L);
    assertThat(Seeds.chosen(FIXED, "fixed", null)).containsExactly(7L, 8L);
  }

  @Test
  void shouldDrawFreshSeedsWhenAsked() {
    assertThat(Seeds.chosen(FIXED, "random", null)).hasSize(2).doesNotContain(7L, 8L);
    assertThat(Seeds.chosen(FIXED, "5", null)).hasSize(5).doesNotHaveDuplicates();
    assertThat(Seeds.chosen(FIXED, "5", null)).isNotEqualTo(Seeds.chosen(FIXED, "5", null));
  }

  @Test
  void shouldGiveTheOneSeedWhenItIsToBeRepeated() {
    assertThat(Seeds.chosen(FIXED, "random", -3L)).containsExactly(-3L);
  }

  @Test
  void shouldSayWhatWouldDoWhenTheWishIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seeds.chosen(FIXED, "many", null))
        .withMessageContainingAll("many", "fixed, random");
    assertThatIllegalArgumentException().isThrownBy(() -> Seeds.chosen(FIXED, "0", null));
    assertThatIllegalArgumentException().isThrownBy(() -> Seeds.chosen(new long[0], null, null));
  }
}
