package io.rapporteur.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Test
  void shouldRoundByTheLastSignificantDigit() {
    assertThat(value(1.4e9).rounds(value(1.375e9))).isTrue();
    assertThat(value(43_000).rounds(value(43_350))).isTrue();
    assertThat(value(1_198).rounds(value(1_250))).isFalse();
    assertThat(value(3.6e9).rounds(value(3.5e9))).isFalse();
  }

  @Test
  void shouldNotRoundWhatIsCounted() {
    assertThat(value(30).rounds(value(31))).isFalse();
    assertThat(value(30, Bound.about).rounds(value(31))).isTrue();
  }

  @Test
  void shouldOpenABoundUpToTheNextRoundNumber() {
    assertThat(value(300, Bound.at_least).rounds(value(314))).isTrue();
    assertThat(value(300, Bound.at_least).rounds(value(900))).isFalse();
    assertThat(value(300, Bound.at_least).rounds(value(290))).isFalse();
    assertThat(value(450, Bound.at_most).rounds(value(446))).isTrue();
  }

  @Test
  void shouldContradictOnlyWhatABoundExcludes() {
    assertThat(value(300, Bound.at_least).contradicts(value(900))).isFalse();
    assertThat(value(300, Bound.at_least).contradicts(value(290))).isTrue();
    assertThat(value(24).contradicts(value(26))).isTrue();
  }

  @Test
  void shouldHoldAWordForMany() {
    Interval dozens = Interval.of(List.of(12.0, 120.0), Bound.none, 1);
    assertThat(dozens.rounds(value(60))).isTrue();
    assertThat(dozens.rounds(value(140))).isFalse();
    Interval ages = Interval.of(List.of(10.0, 14.0), Bound.none, 1);
    assertThat(ages.rounds(Interval.of(List.of(10.0, 15.0), Bound.none, 1))).isFalse();
    assertThat(ages.sameValue(Interval.of(List.of(10.0, 14.0), Bound.none, 1))).isTrue();
  }

  @Test
  void shouldNotTakeABoundForARoundingOfWhatIsFarOver() {
    assertThat(value(20, Bound.at_least).rounds(value(29))).isFalse();
    assertThat(value(100, Bound.at_least).rounds(value(110))).isTrue();
  }

  @Test
  void shouldHoldAPlainValueInARangeAndNoBound() {
    Interval term = Interval.of(List.of(46.0, 57.0), Bound.none, 1);
    assertThat(term.rounds(value(50))).isTrue();
    assertThat(term.rounds(value(60, Bound.at_most))).isFalse();
    assertThat(term.rounds(value(58))).isFalse();
  }

  @Test
  void shouldMeetInOneUnit() {
    Interval feet = Interval.of(List.of(100.0), Bound.none, .3048);
    assertThat(feet.rounds(value(30)) || feet.sameValue(value(30))).isTrue();
  }

  @Test
  void shouldContradictWhenRoundingsOnlyTouch() {
    assertThat(value(3.5e9, Bound.none).contradicts(value(3.6e9, Bound.none))).isTrue();
    assertThat(value(3.6e9, Bound.at_least).contradicts(value(3.6e9, Bound.at_most))).isFalse();
  }

  @Test
  void shouldRoundFurtherWhenItSaysThatItIsNotExact() {
    assertThat(value(30, Bound.about).rounds(value(28, Bound.none))).isTrue();
    assertThat(value(30, Bound.none).rounds(value(28, Bound.none))).isFalse();
    assertThat(value(30, Bound.about).rounds(value(24, Bound.none))).isFalse();
  }

  @Test
  void shouldLeaveTheRestOfTheWholeOver() {
    Interval rest = value(92, Bound.at_least).complement();
    assertThat(rest.point()).isEqualTo(8);
    assertThat(rest.bound()).isEqualTo(Bound.at_most);
  }

  private static Interval value(double value) {
    return value(value, Bound.none);
  }

  private static Interval value(double value, Bound bound) {
    return Interval.of(List.of(value), bound, 1);
  }
}
