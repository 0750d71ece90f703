package io.rapporteur.streams.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DueStoriesTest {
  private final DueStories due = new DueStories();

  @Test
  void shouldTellAStoryOnceHoweverOftenItIsMarked() {
    due.mark("a", 100);
    due.mark("a", 200);

    assertThat(due.next(200)).isEqualTo("a");
    assertThat(due.next(200)).isNull();
  }

  /** A twentieth of the time at most goes into one story. */
  @Test
  void shouldLetAStoryRestThatTookLong() {
    due.mark("a", 0);
    due.next(0);
    due.took("a", 300, 0);
    due.mark("a", 100);
    due.mark("b", 200);

    assertThat(due.next(5_999)).isEqualTo("b");
    assertThat(due.next(5_999)).isNull();
    assertThat(due.waits("a")).isTrue();
    assertThat(due.next(6_000)).isEqualTo("a");
  }

  @Test
  void shouldTellLaterWhatOnlyNamesOthersUnlessMoreChanges() {
    due.markAside("a", 0);
    due.markAside("b", 0);
    due.markAside("a", 5_000);
    due.mark("b", 1_000);
    due.markAside("b", 2_000);

    assertThat(due.next(1_000)).isEqualTo("b");
    assertThat(due.next(9_999)).isNull();
    assertThat(due.size()).isEqualTo(1);
    assertThat(due.next(10_000)).isEqualTo("a");
    assertThat(due.next(60_000)).isNull();
    assertThat(due.waits("a")).isFalse();
  }
}
