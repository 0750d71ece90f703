package io.rapporteur.stories.grouping;

import io.rapporteur.stories.likeness.Likeness;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Parts documents into groups, piece by piece. Two groups can only be joined when some pair reaches
 * the threshold, so what hangs together by such pairs is linked for itself. Where that is too much,
 * it is cut at higher likenesses, in fixed steps: the piece of a document is what it hangs together
 * with at the lowest step at which that is not too much. So pieces are a function of the set of
 * documents, and those that nothing touched need not be looked at again.
 */
public final class Partition {
  /** A piece of more documents is cut, but for documents that are as good as identical. */
  static final int MOST = 4000;

  private final Graph graph;
  private final int threshold;
  private final int step;
  private final double cohesion;
  private final int most;

  /** The piece of each document as last linked, by slot; null before. */
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(int level, int[] slots) {}

  /**
   * @param threshold mean likeness of two groups of one story, in the graph's units
   * @param step by how much the likeness rises at which too large a piece is cut
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

  /** Forgets a document before it leaves the graph, or its slot is used again. */
  public void forget(int slot) {
    if (slot < pieces.size()) {
      pieces.set(slot, null);
    }
  }

  /** The other documents of a document's piece: those that it leaves when it goes. */
  public int[] beside(int slot) {
    Piece piece = piece(slot);
    return piece == null ? new int[0] : members(piece).filter(each -> each != slot).toArray();
  }

  /**
   * The groups of all pieces that are not as they were.
   *
   * @param touched documents that came or lost a neighbour
   * @param canonical puts slots in canonical order
   * @param text whether a document is more than a headline
   */
  public List<List<Integer>> regroup(
      BitSet touched, Function<int[], List<Integer>> canonical, IntPredicate text) {
    List<List<Integer>> groups = new ArrayList<>();
    Search search = new Search();
    touched.stream().forEach(search.open::add);
    while (!search.open.isEmpty()) {
      int slot = search.open.poll();
      if (!search.done.get(slot)) {
        groups.addAll(link(canonical.apply(search.around(slot)), text));
      }
    }
    return groups;
  }

  /** Finds the pieces that changed, from the documents that were touched. */
  private final class Search {
    final Deque<Integer> open = new ArrayDeque<>();
    final BitSet done = new BitSet();

    /** For each level the documents that are known to hang together with too many. */
    private final Map<Integer, BitSet> tooMany = new HashMap<>();

    /** The piece of a document, which is now known. */
    int[] around(int slot) {
      for (int level = 0; ; level++) {
        int strength = threshold + level * step;
        boolean last = strength + step > Likeness.ONE;
        BitSet many = tooMany.computeIfAbsent(level, key -> new BitSet());
        BitSet reached = graph.component(slot, strength, last ? Integer.MAX_VALUE : most, many);
        if (reached.intersects(many) || !last && reached.cardinality() > most) {
          many.or(reached);
          reopen(slot, strength, level);
        } else {
          return settle(level, reached);
        }
      }
    }

    /** What was a piece at this level and is too much together with this document is cut anew. */
    private void reopen(int slot, int strength, int level) {
      graph.edges(
          slot,
          (to, likeness) -> {
            Piece piece = piece(to);
            if (likeness >= strength && piece != null && piece.level <= level) {
              reopen(piece);
            }
          });
      if (piece(slot) != null) {
        reopen(piece(slot));
      }
    }

    private void reopen(Piece piece) {
      members(piece)
          .forEach(
              each -> {
                open.add(each);
                pieces.set(each, null);
              });
    }

    private int[] settle(int level, BitSet reached) {
      done.or(reached);
      int[] slots = reached.stream().toArray();
      for (int each : slots) {
        Piece before = piece(each);
        if (before != null) {
          reopen(before);
        }
      }
      Piece piece = new Piece(level, slots);
      for (int each : slots) {
        while (pieces.size() <= each) {
          pieces.add(null);
        }
        pieces.set(each, piece);
      }
      return slots;
    }
  }

  private Piece piece(int slot) {
    return slot < pieces.size() ? pieces.get(slot) : null;
  }

  /** The documents of a piece that are still in it. */
  private IntStream members(Piece piece) {
    return Arrays.stream(piece.slots).filter(each -> piece(each) == piece);
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
