package io.rapporteur.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.testkit.Seeds;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final int ROWS = 64;

  @Test
  void shouldAddUpEachLabelByItselfWhenRowsRepeat() {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    Weights weights = new Weights(ROWS);
    int[][] plain = new int[ROWS][Labels.COUNT];
    for (int row = 0; row < ROWS; row++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        plain[row][label] = random.nextInt(2 * Weights.LARGEST + 1) - Weights.LARGEST;
        weights.set(row, label, plain[row][label]);
      }
    }
    int[] rows = random.ints(150, 0, ROWS).toArray();
    int[] expected = new int[Labels.COUNT];
    for (int row : rows) {
      for (int label = 0; label < Labels.COUNT; label++) {
        expected[label] += plain[row][label];
        assertThat(weights.get(row, label)).isEqualTo(plain[row][label]);
      }
    }
    int[] scores = new int[Labels.COUNT + 1];
    Weights.Sums first = new Weights.Sums();
    weights.add(rows, 70, first);
    Weights.Sums all = new Weights.Sums();
    all.set(first);
    int[] rest = Arrays.copyOfRange(rows, 70, rows.length);
    weights.add(rest, rest.length, all);
    all.write(scores, 1);
    assertThat(Arrays.copyOfRange(scores, 1, scores.length))
        .describedAs("seed %d", seed)
        .isEqualTo(expected);
  }

  @Test
  void shouldHoldTheSumsOfExtremesWhenAllRowsAreTheLargest() {
    for (int extreme : new int[] {Weights.LARGEST, -Weights.LARGEST}) {
      Weights weights = new Weights(1);
      for (int label = 0; label < Labels.COUNT; label++) {
        weights.set(0, label, extreme);
      }
      int[] scores = new int[Labels.COUNT];
      Weights.Sums sums = new Weights.Sums();
      weights.add(new int[200], 200, sums);
      sums.write(scores, 0);
      assertThat(scores).containsOnly(200 * extreme);
    }
  }

  @Test
  void shouldRefuseWeightsThereIsNoRoomFor() {
    Weights weights = new Weights(1);
    assertThatThrownBy(() -> weights.set(0, 0, Weights.LARGEST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
