package io.rapporteur.analysis.gazetteer;

import java.util.Arrays;

/**
 * Names by their pieces: an immutable trie whose edges lie in one open-addressed table of hashes,
 * and whose values are ints. A million lookups a second cost no allocation. Two names are the same
 * when the 64-bit hashes of all their pieces are.
 */
public final class NameTrie {
  /** Most pieces a name may have; longer ones are cut off here, not matched in part. */
  static final int LONGEST = 16;

  private final long[] keys;
  private final int[] children;
  private final int[] firstValue;
  private final int[] values;
  private final long[] exact;
  private final int[] next;

  private NameTrie(Builder from) {
    keys = from.keys;
    children = from.children;
    firstValue = Arrays.copyOf(from.firstValue, from.nodes);
    values = Arrays.copyOf(from.values, from.valueCount);
    exact = Arrays.copyOf(from.exact, from.valueCount);
    next = Arrays.copyOf(from.next, from.valueCount);
  }

  /**
   * The longest name that begins at a piece.
   *
   * @param visitor asked for each value of each name from the longest down, until it accepts one
   * @return how many pieces the accepted name has, 0 when none was accepted
   */
  public int longest(Pieces pieces, int from, Visitor visitor) {
    return longest(pieces, from, pieces.size(), visitor);
  }

  /**
   * The longest name that begins at a piece and ends before another.
   *
   * @param to just past the last piece to look at
   */
  public int longest(Pieces pieces, int from, int to, Visitor visitor) {
    int node = 0;
    long plain = 0;
    int depth = 0;
    // The longest so far; nearly always there is no other.
    int longest = -1;
    int longestDepth = 0;
    long longestExact = 0;
    Shorter shorter = null;
    for (int i = from; i < to && depth < LONGEST; i++) {
      if (i > from && !pieces.joined(i)) {
        break;
      }
      node = child(node, pieces.folded(i));
      if (node < 0) {
        break;
      }
      plain = Hash.pair(plain, pieces.exact(i));
      depth++;
      if (firstValue[node] >= 0) {
        if (longest >= 0) {
          shorter = new Shorter(longest, longestDepth, longestExact, shorter);
        }
        longest = node;
        longestDepth = depth;
        longestExact = plain;
      }
    }
    if (longest < 0) {
      return 0;
    }
    if (accepts(longest, longestDepth, longestExact, visitor)) {
      return longestDepth;
    }
    for (Shorter name = shorter; name != null; name = name.next) {
      if (accepts(name.node, name.depth, name.exact, visitor)) {
        return name.depth;
      }
    }
    return 0;
  }

  /** A name that another goes on from; the next is shorter still. */
  private record Shorter(int node, int depth, long exact, Shorter next) {}

  private boolean accepts(int node, int depth, long plain, Visitor visitor) {
    boolean accepted = false;
    for (int v = firstValue[node]; v >= 0; v = next[v]) {
      if (exact[v] == 0 || exact[v] == plain) {
        accepted |= visitor.visit(values[v], depth);
      }
    }
    return accepted;
  }

  private int child(int node, long piece) {
    long key = key(node, piece);
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; ; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return children[slot];
      }
      if (keys[slot] == 0) {
        return -1;
      }
    }
  }

  private static long key(int node, long piece) {
    long key = Hash.finish(piece + node * 0x9e3779b97f4a7c15L);
    return key == 0 ? 1 : key;
  }

  /** Sees the values of the names found. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A value of a name.
     *
     * @param value as given to the builder
     * @param pieces how many pieces the name has
     * @return true to accept the name; its other values are shown too, shorter names are not
     */
    boolean visit(int value, int pieces);
  }

  /** Collects names. Used by one thread. */
  public static final class Builder {
    private long[] keys = new long[1 << 10];
    private int[] children = new int[1 << 10];
    private int[] firstValue = new int[1 << 9];
    private int nodes = 1;
    private int[] values = new int[1 << 9];
    private long[] exact = new long[1 << 9];
    private int[] next = new int[1 << 9];
    private int valueCount;

    /** An empty builder. */
    public Builder() {
      firstValue[0] = -1;
    }

    /**
     * Adds a name.
     *
     * @param exactly true when only this writing counts, upper and lower case included
     * @return false when the name has no piece or too many
     */
    public boolean add(CharSequence name, int value, boolean exactly) {
      Pieces pieces = Pieces.of(name);
      if (pieces.size() == 0 || pieces.size() > LONGEST) {
        return false;
      }
      int node = 0;
      long plain = 0;
      for (int i = 0; i < pieces.size(); i++) {
        node = childOrNew(node, pieces.folded(i));
        plain = Hash.pair(plain, pieces.exact(i));
      }
      if (valueCount == values.length) {
        values = Arrays.copyOf(values, valueCount * 2);
        exact = Arrays.copyOf(exact, valueCount * 2);
        next = Arrays.copyOf(next, valueCount * 2);
      }
      values[valueCount] = value;
      exact[valueCount] = exactly ? plain : 0;
      next[valueCount] = firstValue[node];
      firstValue[node] = valueCount++;
      return true;
    }

    /** The trie; the builder is not used again. */
    public NameTrie build() {
      return new NameTrie(this);
    }

    private int childOrNew(int node, long piece) {
      if (nodes * 2 >= keys.length) {
        grow();
      }
      long key = key(node, piece);
      int mask = keys.length - 1;
      int slot = (int) key & mask;
      while (keys[slot] != 0) {
        if (keys[slot] == key) {
          return children[slot];
        }
        slot = (slot + 1) & mask;
      }
      if (nodes == firstValue.length) {
        firstValue = Arrays.copyOf(firstValue, nodes * 2);
      }
      firstValue[nodes] = -1;
      keys[slot] = key;
      children[slot] = nodes;
      return nodes++;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldChildren = children;
      keys = new long[oldKeys.length * 2];
      children = new int[oldKeys.length * 2];
      int mask = keys.length - 1;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = (int) oldKeys[i] & mask;
          while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = oldKeys[i];
          children[slot] = oldChildren[i];
        }
      }
    }
  }
}
