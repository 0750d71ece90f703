package io.rapporteur.stories.grouping;

import io.rapporteur.stories.likeness.Likeness;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

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

  /** A history that is longer than a piece so many times is of no use to it. */
  private static final int TOO_LONG = 16;

  private final Graph graph;
  private final int threshold;
  private final int step;
  private final int most;
  private final Linkage linkage;
  private final Reach reach;

  /** The piece of each document as last linked, by slot; null before. */
  private final List<Piece> pieces = new ArrayList<>();

  /** Documents whose piece may not be what it was. */
  private final BitSet reopened = new BitSet();

  /** How often pieces were counted. */
  private int counting;

  private final IntFunction<Piece> pieceOf = this::piece;

  /** For each level the documents known to hang together with too many, since one last went. */
  private final List<BitSet> tooMany = new ArrayList<>();

  /**
   * @param threshold mean likeness of two groups of one story, in the graph's units
   * @param step by how much the likeness rises at which too large a piece is cut
   * @param order compares documents by their canonical order
   */
  public Partition(Graph graph, int threshold, int step, double cohesion, IntBinaryOperator order) {
    this(graph, threshold, step, cohesion, order, MOST);
  }

  Partition(
      Graph graph, int threshold, int step, double cohesion, IntBinaryOperator order, int most) {
    this.graph = graph;
    this.threshold = threshold;
    this.step = step;
    this.most = most;
    linkage = new Linkage(graph, threshold, cohesion, order);
    reach = new Reach(graph);
  }

  /** Forgets a document before it leaves the graph, or its slot is used again. */
  public void forget(int slot) {
    tooMany.clear();
    if (piece(slot) != null) {
      piece(slot).whole = false;
      pieces.set(slot, null);
      reopened.clear(slot);
    }
  }

  /** The other documents of a document's piece: those that it leaves when it goes. */
  public int[] beside(int slot) {
    Piece piece = piece(slot);
    if (piece == null) {
      return new int[0];
    }
    return Arrays.stream(piece.slots)
        .filter(each -> each != slot && piece(each) == piece)
        .toArray();
  }

  private BitSet tooMany(int level) {
    while (tooMany.size() <= level) {
      tooMany.add(new BitSet());
    }
    return tooMany.get(level);
  }

  private Piece piece(int slot) {
    return slot < pieces.size() ? pieces.get(slot) : null;
  }

  /**
   * The groups that are not as they were, and those that something touched.
   *
   * @param touched documents that came or lost a neighbour
   * @param text whether a document is more than a headline
   */
  public List<int[]> regroup(BitSet touched, IntPredicate text) {
    List<int[]> groups = new ArrayList<>();
    Search search = new Search();
    List<Piece> around = new ArrayList<>();
    for (int slot = touched.nextSetBit(0); slot >= 0; slot = touched.nextSetBit(slot + 1)) {
      search.open.add(slot);
      if (piece(slot) == null) {
        attach(slot, around);
      }
    }
    while (!search.open.isEmpty()) {
      int slot = search.open.poll();
      if (!search.done.get(slot)) {
        link(search.around(slot), search.found, touched, text, groups);
      }
    }
    around.forEach(Piece::detach);
    return groups;
  }

  /** Notes at the pieces around a new document how it hangs together with them. */
  private void attach(int slot, List<Piece> around) {
    for (int i = graph.degree(slot) - 1; i >= 0; i--) {
      Piece piece = piece(graph.to(slot, i));
      if (piece != null && graph.likeness(slot, i) >= threshold) {
        piece.attach(slot, graph.likeness(slot, i));
        around.add(piece);
      }
    }
  }

  /** Finds the pieces that changed, from the documents that were touched. */
  private final class Search {
    final Deque<Integer> open = new ArrayDeque<>();
    final BitSet done = new BitSet();
    int[] found;

    /** Finds the piece of a document and returns its level. */
    int around(int slot) {
      for (int level = 0; ; level++) {
        int strength = threshold + level * step;
        boolean last = strength + step > Likeness.ONE;
        BitSet many = tooMany(level);
        if (reach.all(slot, strength, level, last ? Integer.MAX_VALUE : most, many, pieceOf)) {
          settle(level);
          return level;
        }
        reach.addTo(many);
      }
    }

    private void settle(int level) {
      found = reach.found();
      for (int each : found) {
        done.set(each);
      }
      for (int each : found) {
        if (piece(each) == null) {
          reopenAround(each, level);
        } else if (isOpen(each, Integer.MAX_VALUE)) {
          reopen(piece(each));
        }
      }
      for (int each : found) {
        reopened.clear(each);
      }
      for (int lower = 0; lower < level; lower++) {
        reach.addTo(tooMany(lower));
      }
    }

    /**
     * What was a piece at a level below this, and is too much there together with a new document,
     * is cut anew.
     */
    private void reopenAround(int slot, int level) {
      for (int i = graph.degree(slot) - 1; i >= 0; i--) {
        int likeness = graph.likeness(slot, i);
        int upTo = Math.min(level - 1, (likeness - threshold) / step);
        if (likeness >= threshold && isOpen(graph.to(slot, i), upTo)) {
          reopen(piece(graph.to(slot, i)));
        }
      }
    }

    private boolean isOpen(int slot, int level) {
      Piece piece = piece(slot);
      return piece != null && piece.level <= level && !reopened.get(slot);
    }

    private void reopen(Piece piece) {
      for (int each : piece.slots) {
        if (piece(each) == piece && !reopened.get(each)) {
          reopened.set(each);
          if (!done.get(each)) {
            open.add(each);
          }
        }
      }
    }
  }

  private void link(
      int level, int[] slots, BitSet touched, IntPredicate text, List<int[]> changed) {
    Piece before = before(slots);
    boolean usable = before != null && before.history.size() <= TOO_LONG * slots.length;
    History history =
        linkage.link(
            slots,
            text,
            slot -> usable && piece(slot) == before,
            usable ? before.history : History.NONE);
    changed.addAll(linkage.changed(touched::get));
    linkage.end();
    Piece piece = new Piece(level, slots, history);
    for (int each : slots) {
      while (pieces.size() <= each) {
        pieces.add(null);
      }
      pieces.set(each, piece);
    }
  }

  /** The piece that most of some documents were in; null when they are all new. */
  private Piece before(int[] slots) {
    Piece most = null;
    counting++;
    for (int slot : slots) {
      Piece piece = piece(slot);
      if (piece != null) {
        piece.counted = piece.countedAt == counting ? piece.counted + 1 : 1;
        piece.countedAt = counting;
        if (most == null || piece.counted > most.counted) {
          most = piece;
        }
      }
    }
    return most;
  }
}
