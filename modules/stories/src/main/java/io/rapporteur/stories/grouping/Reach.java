package io.rapporteur.stories.grouping;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/** Searches a graph from a document; used again for one search after the other. */
final class Reach {
  private final Graph graph;

  /** The search that met a document last. */
  private int[] met = new int[0];

  private int search;
  private int[] reached = new int[64];
  private int size;

  Reach(Graph graph) {
    this.graph = graph;
  }

  /**
   * Finds the documents that one hangs together with by likenesses of a strength. Ends early, with
   * a part of them, when they are more than so many or when one of some others is met. A piece of
   * the same level that is whole is met as a whole, without going through its pairs.
   *
   * @param pieceOf the piece of a document, null for one that is new
   * @return whether these are all
   */
  boolean all(
      int from, int strength, int level, int most, BitSet others, IntFunction<Piece> pieceOf) {
    if (met.length < graph.slots()) {
      met = Arrays.copyOf(met, graph.slots() + graph.slots() / 2);
    }
    search++;
    size = 0;
    boolean goesOn = reach(from, others);
    for (int at = 0; goesOn && at < size; at++) {
      Piece piece = pieceOf.apply(reached[at]);
      if (piece == null || piece.level != level || !piece.whole) {
        goesOn = expand(reached[at], strength, others);
      } else if (piece.met != search) {
        piece.met = search;
        goesOn = expand(piece, strength, others);
      }
      goesOn &= size <= most;
    }
    return goesOn;
  }

  private boolean expand(int slot, int strength, BitSet others) {
    for (int i = graph.degree(slot) - 1; i >= 0; i--) {
      if (graph.likeness(slot, i) >= strength && !reach(graph.to(slot, i), others)) {
        return false;
      }
    }
    return true;
  }

  private boolean expand(Piece piece, int strength, BitSet others) {
    for (int slot : piece.slots) {
      if (!reach(slot, others)) {
        return false;
      }
    }
    return piece.attached(strength, slot -> reach(slot, others));
  }

  /** Whether the search goes on after a document. */
  private boolean reach(int slot, BitSet others) {
    if (met[slot] == search) {
      return true;
    }
    if (size == reached.length) {
      reached = Arrays.copyOf(reached, size * 2);
    }
    met[slot] = search;
    reached[size++] = slot;
    return !others.get(slot);
  }

  /** The documents found, ascending. */
  int[] found() {
    int[] found = Arrays.copyOf(reached, size);
    Arrays.sort(found);
    return found;
  }

  void addTo(BitSet documents) {
    for (int i = 0; i < size; i++) {
      documents.set(reached[i]);
    }
  }
}
