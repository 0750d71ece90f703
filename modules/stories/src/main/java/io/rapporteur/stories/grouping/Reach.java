package io.rapporteur.stories.grouping;

import java.util.Arrays;
import java.util.BitSet;

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
   * a part of them, when they are more than so many or when one of some others is met.
   *
   * @return whether these are all
   */
  boolean all(int from, int strength, int most, BitSet others) {
    if (met.length < graph.slots()) {
      met = Arrays.copyOf(met, graph.slots() + graph.slots() / 2);
    }
    search++;
    size = 0;
    reach(from);
    for (int at = 0; at < size; at++) {
      int slot = reached[at];
      if (others.get(slot)) {
        return false;
      }
      for (int i = graph.degree(slot) - 1; i >= 0; i--) {
        if (graph.likeness(slot, i) >= strength && met[graph.to(slot, i)] != search) {
          reach(graph.to(slot, i));
        }
      }
      if (size > most) {
        return false;
      }
    }
    return true;
  }

  private void reach(int slot) {
    if (size == reached.length) {
      reached = Arrays.copyOf(reached, size * 2);
    }
    met[slot] = search;
    reached[size++] = slot;
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
