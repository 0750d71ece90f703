package io.rapporteur.rules.engine;

import java.util.Arrays;
import java.util.Comparator;

/** Parts together, by the rules of Lucene's {@code BooleanQuery}. */
final class BoolNode extends Node {
  private final Node[] must;
  private final Node[] should;
  private final Node[] not;

  /** How many of {@code should} are needed. */
  private final int needed;

  private final double likelihood;

  BoolNode(Node[] must, Node[] should, Node[] not, int atLeast) {
    this.must = must.clone();
    this.should = should;
    this.not = not;
    Arrays.sort(this.must, Comparator.comparingDouble(Node::likelihood));
    if (atLeast > 0) {
      needed = atLeast;
    } else {
      // Without a MUST, one alternative is needed; only NOTs match nothing.
      needed = must.length == 0 ? 1 : 0;
    }
    likelihood = likely();
  }

  private double likely() {
    double all = 1;
    for (Node node : must) {
      all = Math.min(all, node.likelihood());
    }
    double any = 0;
    for (Node node : should) {
      any = Math.min(1, any + node.likelihood());
    }
    return needed == 0 ? all : Math.min(all, any / needed);
  }

  @Override
  double likelihood() {
    return likelihood;
  }

  @Override
  boolean matches(Matching matching) {
    for (Node node : must) {
      if (!node.matches(matching)) {
        return false;
      }
    }
    if (!enough(matching)) {
      return false;
    }
    for (Node node : not) {
      if (node.matches(matching)) {
        return false;
      }
    }
    return true;
  }

  private boolean enough(Matching matching) {
    int missing = needed;
    for (int i = 0; missing > 0 && i <= should.length - missing; i++) {
      if (should[i].matches(matching)) {
        missing--;
      }
    }
    return missing <= 0;
  }

  @Override
  void collect(Matching matching, Hits hits) {
    for (Node node : must) {
      node.collect(matching, hits);
    }
    for (Node node : should) {
      if (node.matches(matching)) {
        node.collect(matching, hits);
      }
    }
  }

  @Override
  int[] keys(KeySpace keys) {
    int[] best = null;
    double bestLikelihood = 2;
    for (Node node : must) {
      int[] own = node.keys(keys);
      if (own != null && node.likelihood() < bestLikelihood) {
        best = own;
        bestLikelihood = node.likelihood();
      }
    }
    if (needed > 0) {
      int[] any = keysOfAlternatives(keys);
      if (any != null && (best == null || likelihood < bestLikelihood)) {
        best = any;
      }
    }
    return best;
  }

  /** With n alternatives of which m are needed, any n - m + 1 of them hold at least one. */
  private int[] keysOfAlternatives(KeySpace keys) {
    if (needed > should.length) {
      return new int[0];
    }
    Node[] rarest = should.clone();
    Arrays.sort(rarest, Comparator.comparingDouble(Node::likelihood));
    int[][] sets = new int[should.length][];
    int asked = 0;
    int total = 0;
    for (Node node : rarest) {
      int[] own = node.keys(keys);
      if (own != null) {
        sets[asked++] = own;
        total += own.length;
        if (asked == should.length - needed + 1) {
          int[] all = new int[total];
          int at = 0;
          for (int i = 0; i < asked; i++) {
            System.arraycopy(sets[i], 0, all, at, sets[i].length);
            at += sets[i].length;
          }
          return Arrays.stream(all).distinct().toArray();
        }
      }
    }
    return null;
  }
}
