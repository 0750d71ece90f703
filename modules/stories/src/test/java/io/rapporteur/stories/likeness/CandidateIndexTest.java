package io.rapporteur.stories.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.News;
import io.rapporteur.stories.features.SparseVector;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
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
        News.random(random, 25, 6).stream().map(StoryFeatures::whole).toList();
    for (double bound : new double[] {.05, .1, .3, .6}) {
      CandidateIndex index = new CandidateIndex(bound);
      TreeSet<Integer> in = new TreeSet<>();
      for (int i = 0; i < vectors.size(); i++) {
        index.add(i, vectors.get(i));
        in.add(i);
        if (random.nextInt(5) == 0) {
          int out = new ArrayList<>(in).get(random.nextInt(in.size()));
          index.remove(out);
          in.remove(out);
        }
      }
      for (SparseVector vector : vectors) {
        TreeMap<Integer, Double> found = new TreeMap<>();
        index.search(vector, (slot, cosine) -> assertThat(found.put(slot, cosine)).isNull());
        TreeMap<Integer, Double> all = new TreeMap<>();
        for (int slot : in) {
          double cosine = vector.cosine(vectors.get(slot));
          if (cosine >= bound) {
            all.put(slot, cosine);
          }
        }
        assertThat(found).isEqualTo(all);
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
        assertThat(likeness.of(one, other, cosine)).isEqualTo(likeness.of(other, one, cosine));
        assertThat(Likeness.veto(one, other)).isEqualTo(Likeness.veto(other, one));
      }
    }
  }
}
