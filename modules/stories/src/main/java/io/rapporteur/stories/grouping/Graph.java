package io.rapporteur.stories.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Likenesses between documents, known by slots. A negative likeness is that of a pair that is
 * forbidden one story.
 */
public final class Graph {
  private final List<Edges> nodes = new ArrayList<>();

  /** The edges of one document, in the order they came: nothing may depend on it. */
  private static final class Edges {
    private int[] to = new int[4];
    private int[] likeness = new int[4];
    private int size;

    void add(int slot, int value) {
      if (size == to.length) {
        to = Arrays.copyOf(to, size * 2);
        likeness = Arrays.copyOf(likeness, size * 2);
      }
      to[size] = slot;
      likeness[size++] = value;
    }

    void remove(int slot) {
      for (int i = 0; i < size; i++) {
        if (to[i] == slot) {
          size--;
          to[i] = to[size];
          likeness[i] = likeness[size];
          return;
        }
      }
    }
  }

  /** Takes an edge. */
  @FunctionalInterface
  public interface EdgeConsumer {
    void accept(int to, int likeness);
  }

  /** Adds a document that has no edges yet. */
  public void add(int slot) {
    while (nodes.size() <= slot) {
      nodes.add(null);
    }
    nodes.set(slot, new Edges());
  }

  /** Joins two documents, once. */
  public void join(int one, int other, int likeness) {
    nodes.get(one).add(other, likeness);
    nodes.get(other).add(one, likeness);
  }

  /** Takes out a document and its edges. */
  public void remove(int slot) {
    Edges edges = nodes.set(slot, null);
    for (int i = 0; i < edges.size; i++) {
      nodes.get(edges.to[i]).remove(slot);
    }
  }

  /** Gives the edges of a document, in no order. */
  public void edges(int slot, EdgeConsumer consumer) {
    Edges edges = nodes.get(slot);
    for (int i = 0; i < edges.size; i++) {
      consumer.accept(edges.to[i], edges.likeness[i]);
    }
  }

  /**
   * The documents that a document hangs together with by likenesses of a strength. The search ends
   * early, with a part of them, when they are more than so many or when one of some others is met.
   */
  BitSet component(int from, int strength, int most, BitSet others) {
    BitSet reached = new BitSet();
    int[] open = new int[16];
    int size = 0;
    int count = 1;
    reached.set(from);
    open[size++] = from;
    while (size > 0 && count <= most) {
      int slot = open[--size];
      if (others.get(slot)) {
        break;
      }
      Edges edges = nodes.get(slot);
      for (int i = 0; i < edges.size; i++) {
        int to = edges.to[i];
        if (edges.likeness[i] >= strength && !reached.get(to)) {
          reached.set(to);
          count++;
          if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
          }
          open[size++] = to;
        }
      }
    }
    return reached;
  }
}
