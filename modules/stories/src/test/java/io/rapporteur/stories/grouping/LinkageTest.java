package io.rapporteur.stories.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.likeness.Likeness;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkageTest {
  private static List<List<Integer>> groups(int count, double cohesion, List<int[]> edges) {
    Graph graph = new Graph();
    IntStream.range(0, count).forEach(graph::add);
    edges.forEach(edge -> graph.join(edge[0], edge[1], edge[2]));
    BitSet touched = new BitSet();
    touched.set(0, count);
    return groups(
        new Partition(graph, 40, Likeness.ONE, cohesion, Integer::compare, count), touched);
  }

  /** All pairs of some documents, alike so much. */
  private static void all(List<int[]> edges, int from, int to, int likeness) {
    for (int i = from; i < to; i++) {
      for (int k = i + 1; k < to; k++) {
        edges.add(new int[] {i, k, likeness});
      }
    }
  }

  @Test
  void shouldNotChainWhenOnlyNeighboursAreAlike() {
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i + 1 < 6; i++) {
      edges.add(new int[] {i, i + 1, 90});
    }
    assertThat(groups(6, 0, edges)).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4, 5));
  }

  @Test
  void shouldKeepLookAlikesApartWhenEachIsMoreAlikeWithin() {
    List<int[]> edges = new ArrayList<>();
    all(edges, 0, 3, 90);
    all(edges, 3, 6, 90);
    for (int i = 0; i < 3; i++) {
      for (int k = 3; k < 6; k++) {
        edges.add(new int[] {i, k, 60});
      }
    }
    assertThat(groups(6, .8, edges)).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    assertThat(groups(6, .6, edges)).hasSize(1);
  }

  @Test
  void shouldKeepApartWhenAForbiddenPairOutweighsTheOthers() {
    List<int[]> edges = List.of(new int[] {0, 1, 90}, new int[] {0, 2, 60}, new int[] {1, 2, -90});
    assertThat(groups(3, 0, edges)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void shouldCutAtHigherLikenessWhenAPieceIsTooLarge() {
    Graph graph = new Graph();
    IntStream.range(0, 6).forEach(graph::add);
    List<int[]> edges = new ArrayList<>();
    all(edges, 0, 3, 15_000);
    all(edges, 3, 6, 15_000);
    edges.add(new int[] {2, 3, 7_500});
    edges.forEach(edge -> graph.join(edge[0], edge[1], edge[2]));
    Partition partition = new Partition(graph, 5_000, 1000, 0, Integer::compare, 4);
    BitSet touched = new BitSet();
    touched.set(4);
    assertThat(groups(partition, touched)).containsExactly(List.of(3, 4, 5));
    touched.set(0);
    assertThat(groups(partition, touched))
        .containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3, 4, 5));
  }

  private static List<List<Integer>> groups(Partition partition, BitSet touched) {
    return partition.regroup(touched, slot -> true).stream()
        .map(group -> Arrays.stream(group).sorted().boxed().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  static List<Long> seeds() {
    return Seeds.of(11L, 12L, 13L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveTheSamePiecesWhenDocumentsComeAndGoOneByOne(long seed) {
    comeAndGo(new Random(seed), 6, 9);
  }

  /** What was linked before is followed, not linked again: nothing may come out of that. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveTheSameGroupsWhenALargePieceGrowsAndShrinks(long seed) {
    comeAndGo(new Random(seed), 100, 3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveTheSamePiecesWhenDocumentsComeAndHardlyAnyGoes(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      grow(random, 4 + random.nextInt(12), 6 + random.nextInt(20));
    }
  }

  private static void grow(Random random, int most, int rare) {
    int count = 70;
    Graph graph = new Graph();
    Partition partition = new Partition(graph, 5_000, 1000, .5, Integer::compare, most);
    Map<Integer, List<Integer>> now = new HashMap<>();
    for (int slot = 0; slot < count; ) {
      BitSet touched = new BitSet();
      for (int some = random.nextInt(4); some >= 0 && slot < count; some--, slot++) {
        graph.add(slot);
        for (int other = 0; other < slot; other++) {
          if (random.nextInt(rare) == 0) {
            graph.join(slot, other, likeness(random));
          }
        }
        touched.set(slot);
      }
      for (List<Integer> group : groups(partition, touched)) {
        group.forEach(each -> now.put(each, group));
      }
      BitSet all = new BitSet();
      all.set(0, slot);
      Map<Integer, List<Integer>> anew = new HashMap<>();
      for (List<Integer> group :
          groups(new Partition(graph, 5_000, 1000, .5, Integer::compare, most), all)) {
        group.forEach(each -> anew.put(each, group));
      }
      assertThat(now).isEqualTo(anew);
    }
  }

  /**
   * Compares after each change with what is linked from the beginning.
   *
   * @param most documents of a piece
   * @param rare one pair in so many is alike
   */
  private static void comeAndGo(Random random, int most, int rare) {
    int count = 40;
    Graph graph = new Graph();
    Partition partition = new Partition(graph, 5_000, 1000, .5, Integer::compare, most);
    Map<Integer, List<Integer>> now = new HashMap<>();
    int[][] likeness = new int[count][count];
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < i; k++) {
        likeness[i][k] = random.nextInt(rare) == 0 ? likeness(random) : 0;
        likeness[k][i] = likeness[i][k];
      }
    }
    TreeSet<Integer> in = new TreeSet<>();
    for (int round = 0; round < 300; round++) {
      int slot = random.nextInt(count);
      BitSet touched = new BitSet();
      if (in.remove(slot)) {
        graph.edges(slot, (to, value) -> touched.set(to));
        Arrays.stream(partition.beside(slot)).forEach(touched::set);
        partition.forget(slot);
        graph.remove(slot);
        now.remove(slot);
      } else {
        graph.add(slot);
        in.stream()
            .filter(other -> likeness[slot][other] != 0)
            .forEach(other -> graph.join(slot, other, likeness[slot][other]));
        in.add(slot);
        touched.set(slot);
      }
      for (List<Integer> group : groups(partition, touched)) {
        group.forEach(each -> now.put(each, group));
      }
      Map<Integer, List<Integer>> anew = new HashMap<>();
      BitSet all = new BitSet();
      in.forEach(all::set);
      for (List<Integer> group :
          groups(new Partition(graph, 5_000, 1000, .5, Integer::compare, most), all)) {
        group.forEach(each -> anew.put(each, group));
      }
      assertThat(now).isEqualTo(anew);
      if (most > count) {
        assertThat(Set.copyOf(now.values()))
            .isEqualTo(Set.copyOf(Plainly.groups(in, likeness, 5_000, .5)));
      }
    }
  }

  /** Coarse, so that many are equal; some pairs are forbidden one story. */
  private static int likeness(Random random) {
    int likeness = 2_500 + random.nextInt(11) * 1250;
    return random.nextInt(12) == 0 ? -likeness : likeness;
  }
}
