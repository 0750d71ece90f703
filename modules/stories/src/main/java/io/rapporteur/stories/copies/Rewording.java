package io.rapporteur.stories.copies;

import java.util.List;
import java.util.Locale;

/**
 * Knows a text that was written anew from beginning to end and says the same: translated and
 * translated back, or spun by a program, as those do who republish others' reports. No run of words
 * is left, but the numbers, the names and the words for which there is no other stand in the order
 * in which they stood. Two reports of one event share as many of them, and not their order.
 */
public final class Rewording {
  /** Numbers and long words from which an order says anything. */
  private static final int FEWEST = 30;

  /** What of the longer text has to stand in order in the other. */
  private static final double ORDERED = .36;

  /** Different numbers from which a text can be known by them. */
  private static final int NUMBERS = 4;

  private static final double HALF = .5;

  /** What of either text's numbers the other has. */
  private static final double SAME_NUMBERS = .8;

  private Rewording() {}

  /**
   * The judgement of two texts that share too little to be copies word for word: that judgement, or
   * that one is the other, reworded.
   */
  public static CopyJudgement of(CopyText one, CopyText other, CopyJudgement judged) {
    if (judged.relation() != CopyRelation.NONE && judged.relation() != CopyRelation.QUOTE) {
      return judged;
    }
    boolean ordered = one.uri().equals(judged.a());
    CopyText a = ordered ? one : other;
    CopyText b = ordered ? other : one;
    WordsInOrder left = a.wordsInOrder();
    WordsInOrder right = b.wordsInOrder();
    int common = isSame(left, right) ? left.inOrder(right) : 0;
    double share = common / (double) Math.max(left.size(), right.size());
    if (common == 0 || share < ORDERED) {
      return judged;
    }
    CopyDirection direction = CopyDirection.of(a.document(), b.document());
    CopyDifferences differences = judged.differences();
    return new CopyJudgement(
        a.uri(),
        b.uri(),
        CopyRelation.COPY,
        direction.source(),
        share(common, left),
        share(common, right),
        0,
        new CopyDifferences(
            differences.equal(),
            differences.added(),
            differences.dropped(),
            differences.replaced(),
            differences.changed(),
            List.of(),
            List.of(),
            List.of()),
        List.of(String.format(Locale.ROOT, "reworded: %.2f in order", share), direction.why()));
  }

  /** Whether both are long enough, and have the same numbers but for a few. */
  private static boolean isSame(WordsInOrder one, WordsInOrder other) {
    return Math.min(one.size(), other.size()) >= FEWEST
        && Math.min(one.numbers(), other.numbers()) >= NUMBERS
        && one.numbersIn(other) >= SAME_NUMBERS
        && other.numbersIn(one) >= SAME_NUMBERS;
  }

  /** How much of a text is the other's: never less than half, since no sentence is its own. */
  private static double share(int common, WordsInOrder words) {
    return Math.max(HALF, common / (double) words.size());
  }
}
