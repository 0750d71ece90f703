package io.rapporteur.streams.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StintsTest {
  private final Stints stints = new Stints(Duration.ofSeconds(2));

  @Test
  void shouldBeLongerEachTimeThatItWasNotEnough() {
    stints.ended("a", false);
    stints.took("a", 2_000);
    stints.ended("a", false);
    stints.took("a", 2_500);

    assertThat(stints.isUnfinished("a")).isTrue();
    assertThat(stints.of("a")).isEqualTo(Duration.ofMillis(3_125));
    assertThat(stints.of("b")).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void shouldBeTwiceWhatComesOnTop() {
    stints.ended("a", false);
    stints.took("a", 7_000);

    assertThat(stints.of("a")).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void shouldNotBeLongForWhatComesOnTop() {
    stints.ended("a", false);
    stints.took("a", 60_000);

    assertThat(stints.of("a")).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void shouldBeginAnewOnceTheStoryIsTold() {
    stints.ended("a", false);
    stints.took("a", 2_000);
    stints.ended("a", true);

    assertThat(stints.isUnfinished("a")).isFalse();
    assertThat(stints.took("a", 500)).isEqualTo(2_500);
    assertThat(stints.of("a")).isEqualTo(Duration.ofSeconds(2));
    stints.ended("a", true);
    assertThat(stints.took("a", 400)).isEqualTo(400);
  }
}
