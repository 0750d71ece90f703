package io.rapporteur.stories.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkageTest {
  private static List<List<Integer>> groups(int count, double cohesion, List<int[]> edges) {
    boolean[] texts = new boolean[count];
    Arrays.fill(texts, true);
    return new Linkage(40, cohesion).groups(texts, edges);
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
  void shouldCutAtHigherLikenessWhenAComponentIsTooLarge() {
    Graph graph = new Graph();
    IntStream.range(0, 6).forEach(graph::add);
    List<int[]> edges = new ArrayList<>();
    all(edges, 0, 3, 60_000);
    all(edges, 3, 6, 60_000);
    edges.add(new int[] {2, 3, 30_000});
    edges.forEach(edge -> graph.join(edge[0], edge[1], edge[2]));
    Partition partition = new Partition(graph, 20_000, 4000, 0, 4);
    assertThat(partition.component(0)).hasSize(6);
    assertThat(partition.groups(List.of(0, 1, 2, 3, 4, 5), slot -> true))
        .containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
  }
}
