package io.rapporteur.stories.copies;

import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.WordSort;
import io.rapporteur.stories.wording.Wording;
import io.rapporteur.stories.wording.WordingLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows a text that was written anew from beginning to end and says the same: translated and
 * translated back, or spun by a program, as those do who republish others' reports. No run of words
 * is left, but the numbers, the names and the words for which there is no other stand in the order
 * in which they stood. Two reports of one event share as many of them, and not their order.
 */
public final class Rewording {
  /** What programs that republish leave around a text. */
  private static final Pattern MARK = Pattern.compile("\\[/?ad_?\\d+]", Pattern.CASE_INSENSITIVE);

  /** Letters by which forms of a word are one; shorter words are everybody's. */
  private static final int STEM = 5;

  /** Numbers and long words from which an order says anything; of a text with a mark. */
  private static final int FEWEST = 40;

  private static final int FEWEST_MARKED = 30;

  /** What of the longer text has to stand in order in the other; of a text with a mark. */
  private static final double ORDERED = .36;

  private static final double ORDERED_MARKED = .3;

  /** Words of a text that are looked at, the first. */
  private static final int MOST = 500;

  /** Different numbers from which a text can be known by them. */
  private static final int NUMBERS = 4;

  private static final double HALF = .5;

  /** What of either text's numbers the other has. */
  private static final double SAME_NUMBERS = .8;

  private final List<String> words = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();
  private final boolean marked;

  private Rewording(CopyText text) {
    String body = text.document().body();
    marked = MARK.matcher(body).find();
    String plain = MARK.matcher(body).replaceAll(" ");
    for (ComparedWord word : Wording.ofTranscript(plain, 0, WordingLists.of("en")).words()) {
      boolean number = word.sort() == WordSort.NUMBER;
      if (number) {
        numbers.add(word.form());
      }
      if ((number || word.form().length() >= STEM) && words.size() < MOST) {
        words.add(number ? word.form() : word.form().substring(0, STEM).toLowerCase(Locale.ROOT));
      }
    }
  }

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
    Rewording left = new Rewording(a);
    Rewording right = new Rewording(b);
    int common = left.isSame(right) ? left.inOrder(right) : 0;
    double share = common / (double) Math.max(left.words.size(), right.words.size());
    if (common == 0 || share < (left.marked || right.marked ? ORDERED_MARKED : ORDERED)) {
      return judged;
    }
    CopyDirection direction = CopyDirection.of(a.document(), b.document());
    CopyDifferences differences = judged.differences();
    return new CopyJudgement(
        a.uri(),
        b.uri(),
        CopyRelation.COPY,
        direction.source(),
        left.share(common),
        right.share(common),
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
  private boolean isSame(Rewording other) {
    int least = marked || other.marked ? FEWEST_MARKED : FEWEST;
    return Math.min(words.size(), other.words.size()) >= least
        && Math.min(numbers.size(), other.numbers.size()) >= NUMBERS
        && shared(other) >= SAME_NUMBERS
        && other.shared(this) >= SAME_NUMBERS;
  }

  /** What of its numbers the other has. */
  private double shared(Rewording other) {
    return numbers.stream().filter(other.numbers::contains).count()
        / (double) Math.max(1, numbers.size());
  }

  /** How much of it is the other's: never less than half, since no sentence is its own. */
  private double share(int common) {
    return Math.max(HALF, common / (double) words.size());
  }

  /** How long the longest common subsequence is. */
  private int inOrder(Rewording other) {
    int[] above = new int[other.words.size() + 1];
    for (String word : words) {
      int diagonal = 0;
      for (int k = 1; k < above.length; k++) {
        int straight = above[k];
        above[k] =
            word.equals(other.words.get(k - 1)) ? diagonal + 1 : Math.max(straight, above[k - 1]);
        diagonal = straight;
      }
    }
    return above[above.length - 1];
  }
}
