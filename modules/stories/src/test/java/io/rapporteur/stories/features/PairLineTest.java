package io.rapporteur.stories.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.testkit.Seeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairLineTest {
  private static final int[] LEAD = {11, 12, -1, 400, 21, 22, 3, 500};

  static List<Long> seeds() {
    return Seeds.of(81L, 82L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveTheCosinesOfTheVectorsItWasMadeOf(long seed) {
    Random random = new Random(seed);
    int shared = 0;
    for (int i = 0; i < 500; i++) {
      SparseVector[] one = {vector(random), vector(random), vector(random)};
      SparseVector[] other = {vector(random), vector(random), vector(random)};
      int[] mine = PairLine.of(i % 2 == 0 ? LEAD : new int[0], one[0], one[1], one[2]);
      int[] its = PairLine.of(LEAD, other[0], other[1], other[2]);
      for (int part = PairLine.ENTITIES; part <= PairLine.NUMBERS; part++) {
        double cosine = one[part].cosine(other[part]);
        assertThat(PairLine.cosine(mine, its, part)).isEqualTo(cosine);
        assertThat(PairLine.cosine(its, mine, part)).isEqualTo(cosine);
        assertThat(PairLine.vector(mine, part)).isEqualTo(one[part]);
        shared += cosine > 0 ? 1 : 0;
      }
      assertThat(PairLine.leadEnd(its) - PairLine.leadBegin()).isEqualTo(LEAD.length);
      assertThat(its[PairLine.leadBegin() + 3]).isEqualTo(400);
    }
    assertThat(shared).isGreaterThan(300);
  }

  private static SparseVector vector(Random random) {
    Map<Integer, Double> weights = new HashMap<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      weights.put(random.nextInt(20), random.nextDouble());
    }
    return SparseVector.heaviest(weights, 6);
  }
}
