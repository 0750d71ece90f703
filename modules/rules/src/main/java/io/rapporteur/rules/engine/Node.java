package io.rapporteur.rules.engine;

/** A clause bound to a segment's vocabulary: what is evaluated, once for each candidate rule. */
abstract class Node {
  /**
   * About how likely a document is to satisfy the node, from 0 to 1. Only speed depends on it: the
   * least likely part of a conjunction is asked first, and its words select the rule.
   */
  abstract double likelihood();

  /** Whether the document satisfies the node. */
  abstract boolean matches(Matching matching);

  /** Reports the passages that satisfy the node; called only when it matches. */
  abstract void collect(Matching matching, HitCollector hits);

  /**
   * Keys of which at least one is present in every document that satisfies the node; null when
   * there is no such set and the rule must always be asked.
   */
  abstract SelectingKeys keys(KeySpace space);

  /** The rarest term that every document holds that satisfies the node; -1 when there is none. */
  int required(KeySpace space) {
    return -1;
  }
}
