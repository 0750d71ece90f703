package io.rapporteur.stories.wording;

import io.rapporteur.stories.wording.AlignmentStep.Kind;

/**
 * How each word of one wording is to each of another. Nearly all pairs are told apart by the first
 * letters, which are looked at first: an alignment asks for every pair.
 */
final class Pairing {
  private final Wording left;
  private final Wording right;
  private final int[] leftWeights;
  private final int[] rightWeights;
  private final int[] leftHash;
  private final int[] rightHash;
  private final char[] leftFirst;
  private final char[] rightFirst;
  private final boolean[] leftOthers;

  Pairing(Wording left, Wording right, WordWeights weights) {
    this.left = left;
    this.right = right;
    leftWeights = left.words().stream().mapToInt(weights::of).toArray();
    rightWeights = right.words().stream().mapToInt(weights::of).toArray();
    leftHash = left.words().stream().mapToInt(word -> word.form().hashCode()).toArray();
    rightHash = right.words().stream().mapToInt(word -> word.form().hashCode()).toArray();
    leftFirst = firsts(left);
    rightFirst = firsts(right);
    leftOthers = new boolean[left.size()];
    for (int i = 0; i < leftOthers.length; i++) {
      leftOthers[i] = left.lists().hasAlike(left.get(i).form());
    }
  }

  private static char[] firsts(Wording wording) {
    char[] firsts = new char[wording.size()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = wording.get(i).form().charAt(0);
    }
    return firsts;
  }

  /** How a word of the left is to one of the right: the same, near or other. */
  Kind kind(int i, int j) {
    if (leftFirst[i] != rightFirst[j] && !leftOthers[i]) {
      return Kind.OTHER;
    }
    if (WordLikeness.same(left.get(i), right.get(j), left.lists())) {
      return Kind.SAME;
    }
    return WordLikeness.near(left.get(i), right.get(j)) ? Kind.NEAR : Kind.OTHER;
  }

  /** Whether the forms are equal, letter for letter. */
  boolean isEqual(int i, int j) {
    return leftHash[i] == rightHash[j] && left.get(i).form().equals(right.get(j).form());
  }

  /** Whether this and the last word of the left are the one word of the right in two. */
  boolean isLeftJoined(int i, int j) {
    return i > 0
        && leftFirst[i - 1] == rightFirst[j]
        && WordLikeness.joined(left.get(i - 1), left.get(i), right.get(j));
  }

  /** Whether this and the last word of the right are the one word of the left in two. */
  boolean isRightJoined(int i, int j) {
    return j > 0
        && rightFirst[j - 1] == leftFirst[i]
        && WordLikeness.joined(right.get(j - 1), right.get(j), left.get(i));
  }

  int leftWeight(int i) {
    return leftWeights[i];
  }

  int rightWeight(int j) {
    return rightWeights[j];
  }

  /** What both words weigh at least. */
  int common(int i, int j) {
    return Math.min(leftWeights[i], rightWeights[j]);
  }
}
