package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Alignment;
import io.rapporteur.stories.wording.AlignmentStep;
import io.rapporteur.stories.wording.AlignmentStep.Kind;
import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.WordLikeness;
import io.rapporteur.stories.wording.WordSort;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.wording.Wording;
import java.util.List;

/**
 * What two statements have in common, in figures.
 *
 * @param score score of their best common stretch
 * @param run weight of the longest run of the same words in it
 * @param runWords how many words that run has
 * @param plainWords how many words of content are the same in it that are no names
 * @param flush whether neither end of it has words of both before or behind it: what one lacks is
 *     where it begins or ends
 * @param shorter weight of the words of the shorter statement
 * @param bag weight of the shorter's words of content that the other has anywhere
 * @param bagWords how many those are
 * @param content weight of the shorter's words of content
 */
record StatementTraits(
    int score,
    int run,
    int runWords,
    int plainWords,
    boolean flush,
    int shorter,
    int bag,
    int bagWords,
    int content) {

  /** What the weights weigh, in the order of {@link #values()}. */
  static final List<String> NAMES =
      List.of("score", "scoreShare", "run", "plainWords", "contentShare", "flushRun");

  private static final int ALL = 1000;

  /** More words of content in common say no more. */
  private static final int PLAIN = 4;

  static StatementTraits of(Alignment alignment, WordWeights weights) {
    Wording left = alignment.left();
    Wording right = alignment.right();
    int all = weight(left, weights);
    int others = weight(right, weights);
    Runs runs = new Runs();
    alignment.steps().forEach(step -> runs.add(step, left, right, weights));
    Bag bag = all <= others ? new Bag(left, right, weights) : new Bag(right, left, weights);
    return new StatementTraits(
        alignment.score(),
        runs.longest,
        runs.longestWords,
        runs.plain,
        !alignment.isEmpty() && isFlush(alignment),
        Math.min(all, others),
        bag.common,
        bag.words,
        bag.all);
  }

  /** The figures that the weights weigh, in thousandths. */
  int[] values() {
    return new int[] {
      log(score),
      share(score, shorter),
      log(run),
      Math.min(ALL, plainWords * ALL / PLAIN),
      share(bag, content),
      flush ? log(run) : 0
    };
  }

  private static int log(int x) {
    return (int) StrictMath.round(StrictMath.log1p(x) * ALL);
  }

  /** A part of a whole in thousandths, 0 of nothing. */
  static int share(int part, int whole) {
    return whole == 0 ? 0 : Math.min(ALL, part * ALL / whole);
  }

  private static boolean isFlush(Alignment alignment) {
    boolean head = alignment.from() == 0 || alignment.otherFrom() == 0;
    return head
        && (alignment.to() == alignment.left().size()
            || alignment.otherTo() == alignment.right().size());
  }

  private static int weight(Wording wording, WordWeights weights) {
    return wording.words().stream().filter(word -> !word.editorial()).mapToInt(weights::of).sum();
  }

  /** The runs of the same words; what stands in brackets breaks none. */
  private static final class Runs {
    private int longest;
    private int longestWords;
    private int plain;
    private int run;
    private int words;

    void add(AlignmentStep step, Wording left, Wording right, WordWeights weights) {
      if (step.kind() == Kind.SAME) {
        for (int i = step.from(); i < step.to(); i++) {
          run += weights.of(left.get(i));
          words++;
          boolean isPlain = left.get(i).sort() == WordSort.CONTENT && !left.get(i).capital();
          plain += isPlain ? 1 : 0;
        }
        if (run > longest) {
          longest = run;
          longestWords = words;
        }
      } else if (!isBracket(step, left, right)) {
        run = 0;
        words = 0;
      }
    }

    private static boolean isBracket(AlignmentStep step, Wording left, Wording right) {
      return step.kind() == Kind.LEFT_ONLY && left.get(step.from()).editorial()
          || step.kind() == Kind.RIGHT_ONLY && right.get(step.otherFrom()).editorial();
    }
  }

  /** The words of content of one statement that the other has, wherever they stand. */
  private static final class Bag {
    private int common;
    private int words;
    private int all;

    Bag(Wording few, Wording many, WordWeights weights) {
      for (ComparedWord word : few.words()) {
        if (word.sort().hasContent() && !word.editorial()) {
          all += weights.of(word);
          if (many.words().stream().anyMatch(w -> like(word, w, few))) {
            common += weights.of(word);
            words++;
          }
        }
      }
    }

    private static boolean like(ComparedWord a, ComparedWord b, Wording wording) {
      return WordLikeness.same(a, b, wording.lists()) || WordLikeness.near(a, b);
    }
  }
}
