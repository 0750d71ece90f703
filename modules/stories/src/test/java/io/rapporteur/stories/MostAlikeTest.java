package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.MostAlike.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MostAlikeTest {
  private static final Comparator<Near> ORDER =
      Comparator.comparingLong(Near::sum).reversed().thenComparing(Near::id);

  private final MostAlike alike = new MostAlike();

  @Test
  void namesThreeMostAlikeFirst() {
    List.of(near("d", 1), near("b", 7), near("a", 3), near("c", 7)).forEach(this::offer);
    assertThat(names(alike)).containsExactly("b", "c", "a");
    assertThat(alike.isEnough()).isTrue();
    assertThat(alike.bound()).isZero();
  }

  @Test
  void oneThatFallsAwayIsFollowedByTheNext() {
    List.of(near("a", 9), near("b", 8), near("c", 7), near("d", 6)).forEach(this::offer);
    assertThat(alike.any((id, number) -> id.equals("b"))).isTrue();
    alike.remove((id, number) -> id.equals("b"));
    assertThat(alike.any((id, number) -> id.equals("b"))).isFalse();
    assertThat(names(alike)).containsExactly("a", "c", "d");
  }

  @Test
  void fewerThanAreNamedAreEnoughOnlyWhenNoneWasPassed() {
    offer(near("a", 9));
    assertThat(alike.isEnough()).isTrue();
    alike.pass(4);
    assertThat(alike.isEnough()).isFalse();
  }

  /** What is named without a search must be what a search over all would have named. */
  @Test
  void whatIsNamedIsWhatASearchWouldName() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      MostAlike kept = new MostAlike();
      List<Near> all = new ArrayList<>();
      int next = 0;
      for (int step = 0; step < 12; step++) {
        for (int i = random.nextInt(9); i >= 0; i--) {
          Near near = near("s" + next++, 1 + random.nextInt(12));
          all.add(near);
          offer(kept, near);
        }
        Set<String> gone = new HashSet<>();
        all.forEach(each -> gone.addAll(random.nextInt(4) == 0 ? Set.of(each.id()) : Set.of()));
        kept.remove((id, number) -> gone.contains(id));
        all.removeIf(each -> gone.contains(each.id()));
        if (!kept.isEnough()) {
          kept = new MostAlike();
          for (Near each : all) {
            offer(kept, each);
          }
        }
        assertThat(names(kept))
            .as("seed %d round %d step %d", seed, round, step)
            .isEqualTo(all.stream().sorted(ORDER).limit(3).map(Near::id).toList());
      }
    }
  }

  private void offer(Near near) {
    offer(alike, near);
  }

  private static void offer(MostAlike to, Near near) {
    if (to.isOpen(near.sum())) {
      to.offer(near);
    } else {
      to.pass(near.sum());
    }
  }

  private static List<String> names(MostAlike alike) {
    return alike.named().stream().map(Near::id).toList();
  }

  private static Near near(String id, long sum) {
    return new Near(id, 0, sum, 1, false);
  }
}
