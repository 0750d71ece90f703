package io.rapporteur.streams.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PendingChangesTest {
  private final PendingChanges<String> pending = new PendingChanges<>(100, 1_000, 30_000);

  @Test
  void shouldLetSingleChangesTakeEffectTogetherOnceItIsQuiet() {
    pending.add(TableChange.of("a", "1", null), 0);
    pending.add(TableChange.of("b", "2", null), 90);

    assertThat(pending.due(150).values()).isEmpty();
    assertThat(pending.due(190).values()).containsEntry("a", "1").containsEntry("b", "2");
    assertThat(pending.due(500).values()).isEmpty();
  }

  @Test
  void shouldNotWaitForQuietForEver() {
    for (int i = 0; i < 100; i++) {
      pending.add(TableChange.of("a" + i, "1", null), i * 20);
    }
    assertThat(pending.due(1_990).values()).hasSize(100);
  }

  @Test
  void shouldHoldABatchUntilItIsWhole() {
    TableChange.Batch batch = new TableChange.Batch("x", 3);
    pending.add(TableChange.of("a", "1", batch), 0);
    pending.add(TableChange.of("b", "2", batch), 0);
    assertThat(pending.due(5_000).values()).isEmpty();

    pending.add(TableChange.of("c", null, batch), 5_000);
    assertThat(pending.due(5_000).values())
        .containsOnlyKeys("a", "b", "c")
        .containsEntry("c", null);
  }

  @Test
  void shouldKeepTheLastWordLastBehindAnOpenBatch() {
    pending.add(TableChange.of("z", "0", null), 0);
    pending.add(TableChange.of("a", "1", new TableChange.Batch("x", 2)), 0);
    pending.add(TableChange.of("a", "2", null), 0);
    assertThat(pending.due(200).values()).containsOnlyKeys("z");

    pending.add(TableChange.of("b", "3", new TableChange.Batch("x", 2)), 300);
    assertThat(pending.due(500).values()).containsEntry("a", "2").containsEntry("b", "3");
  }

  @Test
  void shouldLetGoOfABatchWhoseEndDoesNotCome() {
    pending.add(TableChange.of("a", "1", new TableChange.Batch("x", 2)), 0);
    assertThat(pending.due(29_000).values()).isEmpty();
    assertThat(pending.due(30_000).values()).containsEntry("a", "1");
  }

  @Test
  void shouldGiveAllWhenTheTopicHasBeenReadToItsEnd() {
    pending.add(TableChange.of("a", "1", new TableChange.Batch("x", 9)), 0);
    pending.add(TableChange.of("a", "2", null), 0);
    assertThat(pending.all().values()).containsEntry("a", "2").hasSize(1);
  }

  @Test
  void shouldKeepTheOrderOfReadableAndUnreadable() {
    pending.add(TableChange.of("a", "1", null), 0);
    pending.add(TableChange.unreadable("a", "torn", null), 0);
    pending.add(TableChange.unreadable("b", "torn", null), 0);
    pending.add(TableChange.of("b", "2", null), 0);

    TableChange.Taken<String> taken = pending.all();
    assertThat(taken.values()).containsEntry("a", "1").containsEntry("b", "2");
    assertThat(taken.problems()).containsOnlyKeys("a");
  }
}
