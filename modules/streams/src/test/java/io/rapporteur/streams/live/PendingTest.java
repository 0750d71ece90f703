package io.rapporteur.streams.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PendingTest {
  private final Pending<String> pending = new Pending<>(100, 1_000, 30_000);

  @Test
  void shouldLetSingleChangesTakeEffectTogetherOnceItIsQuiet() {
    pending.add(new Change<>("a", "1", null), 0);
    pending.add(new Change<>("b", "2", null), 90);

    assertThat(pending.due(150)).isEmpty();
    assertThat(pending.due(190)).containsEntry("a", "1").containsEntry("b", "2");
    assertThat(pending.due(500)).isEmpty();
  }

  @Test
  void shouldNotWaitForQuietForEver() {
    for (int i = 0; i < 100; i++) {
      pending.add(new Change<>("a" + i, "1", null), i * 20);
    }
    assertThat(pending.due(1_990)).hasSize(100);
  }

  @Test
  void shouldHoldABatchUntilItIsWhole() {
    Change.Batch batch = new Change.Batch("x", 3);
    pending.add(new Change<>("a", "1", batch), 0);
    pending.add(new Change<>("b", "2", batch), 0);
    assertThat(pending.due(5_000)).isEmpty();

    pending.add(new Change<>("c", null, batch), 5_000);
    assertThat(pending.due(5_000)).containsOnlyKeys("a", "b", "c").containsEntry("c", null);
  }

  @Test
  void shouldKeepTheLastWordLastBehindAnOpenBatch() {
    pending.add(new Change<>("z", "0", null), 0);
    pending.add(new Change<>("a", "1", new Change.Batch("x", 2)), 0);
    pending.add(new Change<>("a", "2", null), 0);
    assertThat(pending.due(200)).containsOnlyKeys("z");

    pending.add(new Change<>("b", "3", new Change.Batch("x", 2)), 300);
    assertThat(pending.due(500)).containsEntry("a", "2").containsEntry("b", "3");
  }

  @Test
  void shouldLetGoOfABatchWhoseEndDoesNotCome() {
    pending.add(new Change<>("a", "1", new Change.Batch("x", 2)), 0);
    assertThat(pending.due(29_000)).isEmpty();
    assertThat(pending.due(30_000)).containsEntry("a", "1");
  }

  @Test
  void shouldGiveAllWhenTheTopicHasBeenReadToItsEnd() {
    pending.add(new Change<>("a", "1", new Change.Batch("x", 9)), 0);
    pending.add(new Change<>("a", "2", null), 0);
    assertThat(pending.all()).containsEntry("a", "2").hasSize(1);
  }
}
