package io.rapporteur.stories.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rapporteur.stories.News;
import io.rapporteur.stories.features.SparseVector;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateIndexTest {
  static List<Long> seeds() {
    return Seeds.of(7L, 8L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldFindExactlyThosePairsThatReachTheBoundWhenSomeWereTakenOut(long seed) {
    Random random = new Random(seed);
    List<SparseVector> vectors =
        News.random(random, 60, 6).stream().map(StoryFeatures::whole).toList();
    for (double bound : new double[] {.05, .1, .3, .6}) {
      CandidateIndex index = new CandidateIndex(bound);
      TreeSet<Integer> in = new TreeSet<>();
      for (int i = 0; i < vectors.size(); i++) {
        SparseVector vector = vectors.get(i);
        TreeMap<Integer, Double> found = new TreeMap<>();
        index.add(
            i,
            vector,
            (slot, cosine) -> slot % 7 > 0,
            (slot, cosine, words, shared) -> {
              assertThat(found.put(slot, cosine)).isNull();
              assertThat(words).isEqualTo(words(vector, vectors.get(slot)));
              assertThat(shared).isEqualTo(shared(vector, vectors.get(slot)));
            });
        TreeMap<Integer, Double> all = new TreeMap<>();
        for (int slot : in) {
          double cosine = vector.cosine(vectors.get(slot));
          if (cosine >= bound && slot % 7 > 0) {
            all.put(slot, cosine);
          }
        }
        assertThat(found).isEqualTo(all);
        in.add(i);
        if (random.nextInt(5) == 0) {
          int out = new ArrayList<>(in).get(random.nextInt(in.size()));
          index.remove(out);
          in.remove(out);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = 5)
  void shouldWeighAPairTheSameWhicheverComesFirst(long seed) {
    List<StoryFeatures> documents = News.random(new Random(seed), 8, 5);
    Likeness likeness = new Likeness(LikenessWeights.shipped());
    for (StoryFeatures one : documents) {
      for (StoryFeatures other : documents) {
        double cosine = one.whole().cosine(other.whole());
        long words = words(one.whole(), other.whole());
        long here = shared(one.whole(), other.whole());
        long there = shared(other.whole(), one.whole());
        assertThat(likeness.of(one, other, cosine, words, here))
            .isEqualTo(likeness.of(other, one, cosine, words, there));
        assertThat(one.absentFrom(other, here)).isEqualTo(one.absentFrom(other));
        assertThat(Likeness.veto(one, other)).isEqualTo(Likeness.veto(other, one));
      }
    }
  }

  private static long words(SparseVector one, SparseVector other) {
    long product = 0;
    for (int i = 0; i < one.size(); i++) {
      for (int k = 0; k < other.size(); k++) {
        if (one.isWord(i) && one.key(i) == other.key(k)) {
          product += (long) one.weight(i) * other.weight(k);
        }
      }
    }
    return product;
  }

  private static long shared(SparseVector one, SparseVector other) {
    long shared = 0;
    for (int i = 0; i < one.size(); i++) {
      shared |= other.has(one.key(i)) ? 1L << i : 0;
    }
    return shared;
  }

  @ParameterizedTest
  @ValueSource(longs = 6)
  void shouldLetGoOfHopelessPairsAlone(long seed) {
    List<StoryFeatures> documents = News.random(new Random(seed), 30, 5);
    LikenessWeights weights = LikenessWeights.shipped();
    Likeness likeness = new Likeness(weights);
    int kept = 0;
    for (StoryFeatures one : documents) {
      for (StoryFeatures other : documents) {
        double cosine = one.whole().cosine(other.whole());
        double sum = 0;
        for (PairTrait trait : PairTrait.values()) {
          sum += weights.of(trait) * PairTrait.of(one, other, cosine)[trait.ordinal()];
        }
        double value = 1 / (1 + Math.exp(-sum));
        long shared = shared(one.whole(), other.whole());
        int found = likeness.of(one, other, cosine, words(one.whole(), other.whole()), shared);
        if (found > 0 || value > weights.edge() + .001) {
          assertThat(found / (double) Likeness.ONE).isCloseTo(value, within(.001));
          kept++;
        }
      }
    }
    assertThat(kept).isGreaterThan(documents.size());
  }

  @Test
  void shouldAskMoreOfPairsThatWerePublishedApart() {
    CandidateBound bound = new CandidateBound(LikenessWeights.shipped());
    long noon = 1_709_294_400_000L;
    long hour = 3_600_000;
    assertThat(bound.reaches(.1, noon, noon)).isTrue();
    assertThat(bound.reaches(.099, noon, noon)).isFalse();
    assertThat(bound.reaches(.1, noon, StoryFeatures.UNKNOWN)).isTrue();
    assertThat(bound.reaches(.12, noon, noon + 100 * hour)).isFalse();
    assertThat(bound.reaches(.12, noon + 100 * hour, noon)).isFalse();
    assertThat(bound.reaches(.31, noon + 14 * 24 * hour, noon)).isTrue();
    assertThat(bound.reaches(1, noon + 14 * 24 * hour + 1, noon)).isFalse();
  }
}
