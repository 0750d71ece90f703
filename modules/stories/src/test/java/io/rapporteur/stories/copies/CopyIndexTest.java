package io.rapporteur.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CopyIndexTest {
  @Test
  void shouldFindThePairsOfACountByHandInAnyOrderAndAfterRemovals() {
    for (long seed : Seeds.of(11, 12, 13)) {
      Random random = new Random(seed);
      Map<String, long[]> prints = prints(random);
      Set<String> pairs = byHand(prints);
      assertThat(pairs).hasSizeGreaterThan(10);
      for (int i = 0; i < 3; i++) {
        assertThat(join(prints, random)).isEqualTo(pairs);
      }
    }
  }

  @Test
  void shouldRefuseADocumentThatIsInIt() {
    CopyIndex index = new CopyIndex();
    index.put("a", new long[] {1, 2, 3});
    assertThatThrownBy(() -> index.put("a", new long[] {4}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldFindNothingOfWhatWasRemoved() {
    CopyIndex index = new CopyIndex();
    index.put("a", new long[] {1, 2, 3});
    index.remove("a", new long[] {1, 2, 3});
    index.remove("never", new long[] {1});
    assertThat(index.candidates(new long[] {1, 2, 3})).isEmpty();
    assertThat(index.size()).isZero();
  }

  private static Map<String, long[]> prints(Random random) {
    Map<String, long[]> prints = new TreeMap<>();
    for (int d = 0; d < 120; d++) {
      int size = 1 + random.nextInt(40);
      int topic = random.nextInt(12) * 50;
      long[] hashes = new long[size];
      for (int i = 0; i < size; i++) {
        hashes[i] = Hashes.mix(topic + random.nextInt(60));
      }
      prints.put("d" + d, Fingerprints.distinct(hashes));
    }
    return prints;
  }

  private static Set<String> byHand(Map<String, long[]> prints) {
    Set<String> pairs = new TreeSet<>();
    prints.forEach(
        (a, ofA) ->
            prints.forEach(
                (b, ofB) -> {
                  Set<Long> both = set(ofA);
                  both.retainAll(set(ofB));
                  int smaller = Math.min(ofA.length, ofB.length);
                  boolean enough =
                      both.size() >= Math.min(2, smaller) && 100 * both.size() >= 4 * smaller;
                  if (a.compareTo(b) < 0 && enough) {
                    pairs.add(a + " " + b + " " + both.size());
                  }
                }));
    return pairs;
  }

  private static Set<Long> set(long[] hashes) {
    Set<Long> set = new TreeSet<>();
    for (long hash : hashes) {
      set.add(hash);
    }
    return set;
  }

  private static Set<String> join(Map<String, long[]> prints, Random random) {
    List<String> order = new ArrayList<>(prints.keySet());
    Collections.shuffle(order, random);
    CopyIndex index = new CopyIndex();
    order.subList(0, 40).forEach(uri -> index.put(uri, prints.get(uri)));
    order.subList(0, 40).forEach(uri -> index.remove(uri, prints.get(uri)));
    Set<String> pairs = new TreeSet<>();
    for (String uri : order) {
      for (CopyIndex.Candidate other : index.candidates(prints.get(uri))) {
        boolean first = uri.compareTo(other.uri()) < 0;
        pairs.add(
            (first ? uri + " " + other.uri() : other.uri() + " " + uri) + " " + other.shared());
      }
      index.put(uri, prints.get(uri));
    }
    return pairs;
  }
}
