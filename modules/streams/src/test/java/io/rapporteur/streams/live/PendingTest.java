package io.rapporteur.streams.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PendingTest {
  private final Pending<String> pending = new Pending<>(100, 1_000, 30_000);

  @Test
  void shouldLetSingleChangesTakeEffectTogetherOnceItIsQuiet() {
    pending.add(Change.of("a", "1", null), 0);
    pending.add(Change.of("b", "2", null), 90);

    assertThat(pending.due(150).values()).isEmpty();
    assertThat(pending.due(190).values()).containsEntry("a", "1").containsEntry("b", "2");
    assertThat(pending.due(500).values()).isEmpty();
  }

  @Test
  void shouldNotWaitForQuietForEver() {
    for (int i = 0; i < 100; i++) {
      pending.add(Change.of("a" + i, "1", null), i * 20);
    }
    assertThat(pending.due(1_990).values()).hasSize(100);
  }

  @Test
  void shouldHoldABatchUntilItIsWhole() {
    Change.Batch batch = new Change.Batch("x", 3);
    pending.add(Change.of("a", "1", batch), 0);
    pending.add(Change.of("b", "2", batch), 0);
    assertThat(pending.due(5_000).values()).isEmpty();

    pending.add(Change.of("c", null, batch), 5_000);
    assertThat(pending.due(5_000).values())
        .containsOnlyKeys("a", "b", "c")
        .containsEntry("c", null);
  }

  @Test
  void shouldKeepTheLastWordLastBehindAnOpenBatch() {
    pending.add(Change.of("z", "0", null), 0);
    pending.add(Change.of("a", "1", new Change.Batch("x", 2)), 0);
    pending.add(Change.of("a", "2", null), 0);
    assertThat(pending.due(200).values()).containsOnlyKeys("z");

    pending.add(Change.of("b", "3", new Change.Batch("x", 2)), 300);
    assertThat(pending.due(500).values()).containsEntry("a", "2").containsEntry("b", "3");
  }

  @Test
  void shouldLetGoOfABatchWhoseEndDoesNotCome() {
    pending.add(Change.of("a", "1", new Change.Batch("x", 2)), 0);
    assertThat(pending.due(29_000).values()).isEmpty();
    assertThat(pending.due(30_000).values()).containsEntry("a", "1");
  }

  @Test
  void shouldGiveAllWhenTheTopicHasBeenReadToItsEnd() {
    pending.add(Change.of("a", "1", new Change.Batch("x", 9)), 0);
    pending.add(Change.of("a", "2", null), 0);
    assertThat(pending.all().values()).containsEntry("a", "2").hasSize(1);
  }

  @Test
  void shouldKeepTheOrderOfReadableAndUnreadable() {
    pending.add(Change.of("a", "1", null), 0);
    pending.add(Change.unreadable("a", "torn", null), 0);
    pending.add(Change.unreadable("b", "torn", null), 0);
    pending.add(Change.of("b", "2", null), 0);

    Change.Taken<String> taken = pending.all();
    assertThat(taken.values()).containsEntry("a", "1").containsEntry("b", "2");
    assertThat(taken.problems()).containsOnlyKeys("a");
  }
}
