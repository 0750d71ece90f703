package io.rapporteur.stories.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.testkit.Seeds;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HashSetOfIntsTest {
  static List<Long> seeds() {
    return Seeds.of(21L, 22L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldHaveWhatItWasGivenAndNothingElse(long seed) {
    Random random = new Random(seed);
    for (int size = 0; size < 150; size++) {
      // few numbers near 0, so that 0 itself and runs that wrap round are among them
      int[] numbers =
          random.ints(size, -200, 200).map(n -> n * (1 << 20)).distinct().sorted().toArray();
      HashSetOfInts set = new HashSetOfInts(numbers);
      assertThat(set.sorted()).containsExactly(numbers);
      int[] had = IntStream.range(-250, 250).map(n -> n * (1 << 20)).filter(set::has).toArray();
      assertThat(had).containsExactly(numbers);
    }
  }
}
