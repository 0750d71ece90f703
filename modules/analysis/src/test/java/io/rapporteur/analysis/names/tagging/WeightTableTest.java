package io.rapporteur.analysis.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.testkit.Seeds;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static final int ROWS = 64;

  @Test
  void shouldAddUpEachLabelByItselfWhenRowsRepeat() {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    WeightTable weights = new WeightTable(ROWS);
    int[][] plain = new int[ROWS][NameLabels.COUNT];
    for (int row = 0; row < ROWS; row++) {
      for (int label = 0; label < NameLabels.COUNT; label++) {
        plain[row][label] = random.nextInt(2 * WeightTable.LARGEST + 1) - WeightTable.LARGEST;
        weights.set(row, label, plain[row][label]);
      }
    }
    int[] rows = random.ints(150, 0, ROWS).toArray();
    int[] expected = new int[NameLabels.COUNT];
    for (int row : rows) {
      for (int label = 0; label < NameLabels.COUNT; label++) {
        expected[label] += plain[row][label];
        assertThat(weights.get(row, label)).isEqualTo(plain[row][label]);
      }
    }
    int[] scores = new int[NameLabels.COUNT + 1];
    WeightTable.Sums first = new WeightTable.Sums();
    weights.add(rows, 70, first);
    WeightTable.Sums all = new WeightTable.Sums();
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
    for (int extreme : new int[] {WeightTable.LARGEST, -WeightTable.LARGEST}) {
      WeightTable weights = new WeightTable(1);
      for (int label = 0; label < NameLabels.COUNT; label++) {
        weights.set(0, label, extreme);
      }
      int[] scores = new int[NameLabels.COUNT];
      WeightTable.Sums sums = new WeightTable.Sums();
      weights.add(new int[200], 200, sums);
      sums.write(scores, 0);
      assertThat(scores).containsOnly(200 * extreme);
    }
  }

  @Test
  void shouldRefuseWeightsThereIsNoRoomFor() {
    WeightTable weights = new WeightTable(1);
    assertThatThrownBy(() -> weights.set(0, 0, WeightTable.LARGEST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
