package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class DisturbancesTest {
  private final Disturbances disturbances = new Disturbances();

  @Test
  void shouldGiveAllThatIsNotedAtAStoryAndNothingOfOthers() {
    for (int other = 0; other < 500; other++) {
      disturbances.note(other % 7, other, 1000 + other, other, other % 2 == 0);
    }
    List<String> noted = new ArrayList<>();
    disturbances.each(
        3, (by, sum, pairs, forbidden) -> noted.add(by + " " + sum + " " + pairs + forbidden));
    List<String> all = new ArrayList<>();
    for (int other = 3; other < 500; other += 7) {
      all.add(other + " " + (1000 + other) + " " + other + (other % 2 == 0));
    }
    assertThat(noted).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void shouldTellWhetherOneSharesNoLess() {
    disturbances.note(70, 4, 900, 3, false);
    disturbances.note(70, 5, 400, 2, false);
    assertThat(any(70, other -> other == 4, 900)).isTrue();
    assertThat(any(70, other -> other == 4, 901)).isFalse();
    assertThat(any(70, other -> other == 6, 0)).isFalse();
    assertThat(any(71, other -> true, 0)).isFalse();
  }

  @Test
  void shouldForgetAllWhenItIsCleared() {
    disturbances.note(2, 9, 1, 1, true);
    assertThat(disturbances.at(2)).isTrue();
    disturbances.clear();
    assertThat(disturbances.at(2)).isFalse();
    disturbances.note(1, 8, 1, 1, true);
    assertThat(disturbances.at(2)).isFalse();
    assertThat(disturbances.at(1)).isTrue();
    assertThat(disturbances.at(1_000_000)).isFalse();
  }

  private boolean any(int story, IntPredicate other, long least) {
    List<Integer> noted = new ArrayList<>();
    disturbances.each(
        story,
        (by, sum, pairs, forbidden) -> {
          if (sum >= least && other.test(by)) {
            noted.add(by);
          }
        });
    return !noted.isEmpty();
  }
}
