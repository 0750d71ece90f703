package io.rapporteur.stories.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentTest {
  private static final int VALUE = 1_000;
  private static final int ENTRIES = 10;

  private final CacheBudget budget = new CacheBudget(ENTRIES * VALUE);
  private final List<Integer> made = new ArrayList<>();
  private final Recent<Integer, String> recent = cache();

  private Recent<Integer, String> cache() {
    return new Recent<>(budget, value -> VALUE);
  }

  private void ask(Recent<Integer, String> cache, int from, int to) {
    for (int key = from; key < to; key++) {
      assertThat(cache.of(key, this::making)).isEqualTo("value " + key);
    }
  }

  private String making(int key) {
    made.add(key);
    return "value " + key;
  }

  @Test
  void shouldForgetWhatWasAskedForLongestAgo() {
    ask(recent, 0, 8);
    ask(recent, 0, 1);
    ask(recent, 8, 12);
    made.clear();

    ask(recent, 0, 1);
    ask(recent, 11, 12);
    ask(recent, 1, 2);

    assertThat(made).containsExactly(1);
  }

  @Test
  void shouldTakeNoMoreThanTheBudget() {
    ask(recent, 0, 100);

    assertThat(budget.taken()).isBetween((ENTRIES - 3L) * VALUE, (long) ENTRIES * VALUE);
  }

  @Test
  void shouldLetGoOfMostWhenItsBudgetShrinks() {
    AtomicLong bytes = new AtomicLong((long) ENTRIES * VALUE);
    CacheBudget shrinking = new CacheBudget(bytes::get);
    Recent<Integer, String> cache = new Recent<>(shrinking, value -> VALUE);
    ask(cache, 0, 100);
    bytes.set(3L * VALUE);

    ask(cache, 100, 101);

    assertThat(shrinking.taken()).isLessThanOrEqualTo(3L * VALUE);
  }

  @Test
  void shouldKeepWhatIsTooLargeUntilTheNextIsAskedFor() {
    Recent<Integer, String> large = new Recent<>(budget, value -> 100 * VALUE);

    ask(large, 0, 1);
    ask(large, 0, 1);
    ask(large, 1, 2);

    assertThat(made).containsExactly(0, 1);
    assertThat(budget.taken()).isLessThan(102L * VALUE);
  }

  @Test
  void shouldLeaveAnotherCacheItsShareAndTakeWhatItDoesNotNeed() {
    ask(recent, 0, 8);
    Recent<Integer, String> other = cache();
    ask(other, 100, 120);
    made.clear();

    // the first gives back what is beyond its half as soon as it asks for more
    ask(recent, 8, 9);
    ask(recent, 7, 9);
    ask(other, 117, 120);

    assertThat(made).containsExactly(8);
    assertThat(budget.taken()).isLessThanOrEqualTo((long) ENTRIES * VALUE);
  }

  @Test
  void shouldGiveBackAllAndItsShare() {
    ask(recent, 0, 8);
    Recent<Integer, String> other = cache();
    ask(other, 0, 8);

    recent.release();
    other.release();

    assertThat(budget.taken()).isZero();
    Recent<Integer, String> alone = cache();
    ask(alone, 0, 8);
    made.clear();
    ask(alone, 0, 8);
    assertThat(made).isEmpty();
  }
}
