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
  void collect(Matching matching, HitCollector hits) {
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
  SelectingKeys keys(KeySpace space) {
    SelectingKeys best = null;
    Node chosen = null;
    for (Node node : must) {
      SelectingKeys own = node.keys(space);
      if (own != null && (chosen == null || node.likelihood() < chosen.likelihood())) {
        best = own;
        chosen = node;
      }
    }
    if (needed > 0) {
      SelectingKeys any = keysOfAlternatives(space);
      if (any != null && (chosen == null || likelihood < chosen.likelihood())) {
        best = any;
        chosen = null;
      }
    }
    return best == null ? null : guarded(best, chosen, space);
  }

  private SelectingKeys guarded(SelectingKeys keys, Node chosen, KeySpace space) {
    SelectingKeys guarded = keys;
    for (Node node : must) {
      int required = node == chosen ? -1 : node.required(space);
      guarded = required < 0 ? guarded : guarded.guardedBy(required, space);
    }
    return guarded;
  }

  /** With n alternatives of which m are needed, any n - m + 1 of them hold at least one. */
  private SelectingKeys keysOfAlternatives(KeySpace space) {
    if (needed > should.length) {
      return SelectingKeys.NEVER;
    }
    Node[] rarest = should.clone();
    Arrays.sort(rarest, Comparator.comparingDouble(Node::likelihood));
    SelectingKeys[] sets = new SelectingKeys[should.length];
    int asked = 0;
    for (Node node : rarest) {
      SelectingKeys own = node.keys(space);
      if (own != null) {
        sets[asked++] = own;
        if (asked == should.length - needed + 1) {
          return SelectingKeys.union(sets, asked);
        }
      }
    }
    return null;
  }

  @Override
  int required(KeySpace space) {
    int rarest = -1;
    for (Node node : must) {
      int own = node.required(space);
      if (own >= 0 && (rarest < 0 || space.likelihood(own) < space.likelihood(rarest))) {
        rarest = own;
      }
    }
    if (rarest < 0 && should.length == 1 && needed == 1) {
      rarest = should[0].required(space);
    }
    return rarest;
  }
}
