package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import java.util.Arrays;

/**
 * Of each document in a story the other one that it is likest to, and how like it is to all of them
 * together. Both follow the documents that move, by the likenesses of those alone: a story of
 * thousands to which one comes is not gone through pair by pair. Where the likest leaves, the next
 * is searched for when it is asked for.
 */
final class NearestWithin implements DocumentShelf.Moves {
  private static final int NONE = -1;

  /** The likest one has left. */
  private static final int UNKNOWN = -2;

  private final DocumentShelf shelf;
  private final Graph graph;

  /** By slot, as all here. */
  private long[] sums = new long[0];

  private int[] likest = new int[0];
  private int[] likeness = new int[0];

  NearestWithin(DocumentShelf shelf, Graph graph) {
    this.shelf = shelf;
    this.graph = graph;
    shelf.follow(this);
  }

  /** The sum of a document's likenesses within its story, without those of forbidden pairs. */
  long sum(int slot) {
    return sums[slot];
  }

  /**
   * The likest other document of the story, of equals the first in canonical order; -1 when it is
   * like none.
   */
  int likest(int slot) {
    if (likest[slot] == UNKNOWN) {
      search(slot);
    }
    return likest[slot];
  }

  /** How like it is to that one; 0 for none. */
  int likeness(int slot) {
    return likest(slot) == NONE ? 0 : likeness[slot];
  }

  @Override
  public void moved(int slot, int from, int to) {
    if (slot >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(64, slot * 2));
      likest = Arrays.copyOf(likest, sums.length);
      likeness = Arrays.copyOf(likeness, sums.length);
    }
    sums[slot] = 0;
    likest[slot] = NONE;
    for (int i = graph.degree(slot) - 1; i >= 0; i--) {
      int other = graph.to(slot, i);
      int value = graph.likeness(slot, i);
      int story = value > 0 ? shelf.storyNumber(other) : NONE;
      if (story >= 0 && story == from) {
        sums[other] -= value;
        if (likest[other] == slot) {
          likest[other] = UNKNOWN;
        }
      } else if (story >= 0 && story == to) {
        sums[slot] += value;
        offer(slot, other, value);
        sums[other] += value;
        offer(other, slot, value);
      }
    }
  }

  @Override
  public void ended(int story) {
    // nothing is kept of a story
  }

  private void search(int slot) {
    int story = shelf.storyNumber(slot);
    likest[slot] = NONE;
    for (int i = graph.degree(slot) - 1; i >= 0; i--) {
      int value = graph.likeness(slot, i);
      if (value > 0 && shelf.storyNumber(graph.to(slot, i)) == story) {
        offer(slot, graph.to(slot, i), value);
      }
    }
  }

  private void offer(int slot, int other, int value) {
    int best = likest[slot];
    if (best == NONE
        || best >= 0
            && (value > likeness[slot]
                || value == likeness[slot] && shelf.order(other, best) < 0)) {
      likest[slot] = other;
      likeness[slot] = value;
    }
  }
}
