package io.rapporteur.stories.grouping;

import io.rapporteur.stories.likeness.Likeness;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Parts the component that a document is in. Two groups can only be joined when some pair reaches
 * the threshold, so what hangs together by such pairs is parted for itself; everything else stays.
 */
public final class Partition {
  /** A component of more documents is first cut at higher likenesses, until its pieces fit. */
  static final int MOST = 4000;

  private final Graph graph;
  private final int threshold;
  private final int step;
  private final double cohesion;
  private final int most;

  /**
   * @param threshold mean likeness of two groups of one story, in the graph's units
   * @param step by how much the likeness rises at which too large a component is cut
   */
  public Partition(Graph graph, int threshold, int step, double cohesion) {
    this(graph, threshold, step, cohesion, MOST);
  }

  Partition(Graph graph, int threshold, int step, double cohesion, int most) {
    this.graph = graph;
    this.threshold = threshold;
    this.step = step;
    this.cohesion = cohesion;
    this.most = most;
  }

  /** The slots that can be in one story with a document. */
  public int[] component(int slot) {
    return graph.component(slot, threshold, null);
  }

  /**
   * The groups of a component.
   *
   * @param slots its documents in canonical order
   * @param text whether a document is more than a headline
   */
  public List<List<Integer>> groups(List<Integer> slots, IntPredicate text) {
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> piece : pieces(slots, threshold)) {
      groups.addAll(link(piece, text));
    }
    return groups;
  }

  /** Pieces of at most so many documents, but for documents that are as good as identical. */
  private List<List<Integer>> pieces(List<Integer> slots, int strength) {
    if (slots.size() <= most || strength + step > Likeness.ONE) {
      return List.of(slots);
    }
    BitSet left = new BitSet();
    slots.forEach(left::set);
    BitSet within = (BitSet) left.clone();
    List<List<Integer>> pieces = new ArrayList<>();
    for (int slot : slots) {
      if (left.get(slot)) {
        BitSet reached = new BitSet();
        for (int each : graph.component(slot, strength + step, within)) {
          reached.set(each);
          left.clear(each);
        }
        List<Integer> piece = slots.stream().filter(reached::get).toList();
        pieces.addAll(pieces(piece, strength + step));
      }
    }
    return pieces;
  }

  private List<List<Integer>> link(List<Integer> slots, IntPredicate text) {
    Map<Integer, Integer> places = new HashMap<>();
    boolean[] texts = new boolean[slots.size()];
    for (int i = 0; i < texts.length; i++) {
      places.put(slots.get(i), i);
      texts[i] = text.test(slots.get(i));
    }
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      int place = i;
      graph.edges(
          slots.get(i),
          (to, likeness) -> {
            Integer its = places.get(to);
            if (its != null && its > place) {
              edges.add(new int[] {place, its, likeness});
            }
          });
    }
    return new Linkage(threshold, cohesion)
        .groups(texts, edges).stream()
            .map(group -> group.stream().map(slots::get).toList())
            .toList();
  }
}
