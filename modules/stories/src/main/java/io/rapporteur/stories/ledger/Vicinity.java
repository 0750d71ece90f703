package io.rapporteur.stories.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a figure's sentence, each stem once. What a pair asks of one figure alone is worked
 * out here once: a figure is held beside every figure of its story.
 */
final class Vicinity {
  /** Words up to here are near a figure. */
  private static final int NEAR = 5;

  /** Sums of word weights are taken up to this many rare words. */
  private static final double MOST = 3;

  /** A word shorter than this says nothing of what is measured. */
  private static final int TELLING = 4;

  /** Nor do these stems. */
  private static final Set<String> SMALL =
      Set.of(
          "thousa", "millio", "billio", "than", "from", "with", "that", "this", "over", "about",
          "more", "have", "been", "were", "will", "said", "which", "their", "after", "also",
          "percen", "some", "least", "last", "year", "into", "they");

  private final List<Nearby> words;
  private final double near;
  private final boolean named;
  private final Set<String> stems;
  private final Set<String> telling;
  private final Set<String> namesNear;

  /**
   * What two figures have of each other's words.
   *
   * @param near how rare the words are that stand near both, summed
   * @param far the same of those that stand further off
   * @param best how rare the rarest is
   * @param share of the rare words near the figure that has fewer
   * @param names the same of names, at most 1
   * @param otherNames 1 where both have names and none in common
   */
  record Shared(
      double near, double far, double best, double share, double names, double otherNames) {}

  /**
   * @param words each stem once, by stem
   */
  Vicinity(List<Nearby> words) {
    this.words = List.copyOf(words);
    double sum = 0;
    boolean any = false;
    Set<String> namesNear = new HashSet<>();
    for (Nearby word : words) {
      any |= word.name();
      if (isNear(word)) {
        sum += 1.0 / word.count();
        if (word.name()) {
          namesNear.add(word.stem());
        }
      }
    }
    near = sum;
    named = any;
    // such sets take a quarter of what others do
    this.stems = words.stream().map(Nearby::stem).collect(Collectors.toUnmodifiableSet());
    this.telling = stems.stream().filter(Vicinity::tells).collect(Collectors.toUnmodifiableSet());
    this.namesNear = Set.copyOf(namesNear);
  }

  static boolean tells(String stem) {
    return stem.length() >= TELLING
        && Character.isLetter(stem.codePointAt(0))
        && !SMALL.contains(stem);
  }

  private static boolean isNear(Nearby word) {
    return Math.abs(word.distance()) <= NEAR;
  }

  /** A word in common weighs by how rare it is in both documents. */
  Shared shared(Vicinity other) {
    double sumNear = 0;
    double sumFar = 0;
    double best = 0;
    double names = 0;
    int i = 0;
    int k = 0;
    while (i < words.size() && k < other.words.size()) {
      Nearby one = words.get(i);
      Nearby its = other.words.get(k);
      int order = one.stem().compareTo(its.stem());
      if (order == 0) {
        double rare = 1 / Math.sqrt((double) one.count() * its.count());
        best = Math.max(best, rare);
        names += one.name() && its.name() ? rare : 0;
        if (isNear(one) && isNear(its)) {
          sumNear += rare;
        } else {
          sumFar += rare;
        }
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    double total = Math.min(near, other.near);
    return new Shared(
        Math.min(MOST, sumNear),
        Math.min(MOST, sumFar),
        best,
        total == 0 ? 0 : sumNear / total,
        Math.min(1, names),
        names == 0 && named && other.named ? 1 : 0);
  }

  /** Whether a word of one is a word of the other. */
  boolean meets(Vicinity other) {
    return !Collections.disjoint(stems, other.stems);
  }

  /** The same for words that are no numbers and no small words. */
  boolean meetsTelling(Vicinity other) {
    return !Collections.disjoint(telling, other.telling);
  }

  /** Whether a word is among these stems. */
  boolean hasAny(Set<String> some) {
    return !Collections.disjoint(stems, some);
  }

  /** Whether a name near the one figure is near the other. */
  boolean sharesNameNear(Vicinity other) {
    return !Collections.disjoint(namesNear, other.namesNear);
  }
}
