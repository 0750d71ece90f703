package io.rapporteur.stories.grouping;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** A bound above all slots. */
  int slots() {
    return nodes.size();
  }

  /** How many edges a document has. */
  public int degree(int slot) {
    return nodes.get(slot).size;
  }

  /** The other document of one of its edges. */
  public int to(int slot, int edge) {
    return nodes.get(slot).to[edge];
  }

  public int likeness(int slot, int edge) {
    return nodes.get(slot).likeness[edge];
  }
}
