package io.rapporteur.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.testkit.Seeds;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final int SHARED = Fingerprints.RUN + Fingerprints.WINDOW - 1;

  @Test
  void shouldShareAHashWhereverTwoTextsShareEightWords() {
    for (long seed : Seeds.of(1, 2, 3)) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < 200; i++) {
        long[] a = random.longs(8 + random.nextInt(60)).toArray();
        long[] b = random.longs(8 + random.nextInt(60)).toArray();
        int from = random.nextInt(a.length - SHARED + 1);
        int to = random.nextInt(b.length - SHARED + 1);
        System.arraycopy(a, from, b, to, SHARED);
        long[] ofB = Fingerprints.of(b);
        assertThat(Arrays.stream(Fingerprints.of(a)).filter(h -> Arrays.binarySearch(ofB, h) >= 0))
            .isNotEmpty();
      }
    }
  }

  @Test
  void shouldKeepLessThanHalfOfTheRuns() {
    long[] words = new SplittableRandom(7).longs(1000).toArray();
    assertThat(Fingerprints.of(words).length).isBetween(300, 500);
  }

  @Test
  void shouldHaveOneHashOfAShortTextAndNoneOfAnEmptyOne() {
    assertThat(Fingerprints.of(new long[] {1, 2, 3})).hasSize(1);
    assertThat(Fingerprints.of(new long[0])).isEmpty();
  }
}
