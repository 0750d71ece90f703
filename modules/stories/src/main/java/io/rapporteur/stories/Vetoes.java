package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.likeness.Likeness;

/** Says what forbids two stories to be one: the reason of their likest pair that is forbidden. */
final class Vetoes {
  private final DocumentShelf shelf;
  private final Graph graph;

  /** The least likeness of a pair that is alike. */
  private final int alike;

  private int likest;
  private int one;
  private int other;

  Vetoes(DocumentShelf shelf, Graph graph, int alike) {
    this.shelf = shelf;
    this.graph = graph;
    this.alike = alike;
  }

  /**
   * The reason of two stories; null when no pair of them is forbidden. The pairs of the smaller of
   * them are gone through.
   *
   * @param group the documents of one
   * @param story the number of the other
   */
  String between(int[] group, int story) {
    boolean smaller = group.length <= shelf.storySize(story);
    int across = smaller ? story : shelf.storyNumber(group[0]);
    likest = 0;
    for (int slot : smaller ? group : shelf.storySlots(story)) {
      // of most documents no pair can be likest any more when the first few were looked at
      boolean looked = graph.least(slot) <= Math.min(likest, -alike);
      for (int i = looked ? graph.degree(slot) - 1 : -1; i >= 0; i--) {
        int value = graph.likeness(slot, i);
        if (value <= Math.min(likest, -alike) && shelf.storyNumber(graph.to(slot, i)) == across) {
          take(slot, graph.to(slot, i), value);
        }
      }
    }
    return likest == 0 ? null : Likeness.veto(shelf.features(one), shelf.features(other));
  }

  /** Takes the likest; of equals the first in canonical order. */
  private void take(int slot, int to, int value) {
    if (value <= likest) {
      boolean ordered = shelf.order(slot, to) < 0;
      int first = ordered ? slot : to;
      int second = ordered ? to : slot;
      if (value < likest || isBefore(first, second)) {
        likest = value;
        one = first;
        other = second;
      }
    }
  }

  private boolean isBefore(int first, int second) {
    int by = shelf.order(first, one);
    return by < 0 || by == 0 && shelf.order(second, other) < 0;
  }
}
