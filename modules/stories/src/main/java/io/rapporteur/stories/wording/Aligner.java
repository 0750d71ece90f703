package io.rapporteur.stories.wording;

import io.rapporteur.stories.wording.AlignmentStep.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the best common stretch of two wordings: local alignment by words (Smith and Waterman,
 * 1981) with a price for a gap's opening and a smaller one for each word in it (Gotoh, 1982). All
 * figures are whole numbers, so that the result is the same anywhere; among equals the stretch that
 * ends first is taken.
 */
public final class Aligner {
  private static final int FAR = Integer.MIN_VALUE / 2;
  private static final int OTHER = -6;
  private static final int OPEN = -6;
  private static final int WIDEN = -1;
  private static final int OPEN_AT_DOTS = -1;
  private static final int UNSAID = -5;

  private static final byte START = 0;
  private static final byte PAIR = 1;
  private static final byte LEFT_TWO = 2;
  private static final byte RIGHT_TWO = 3;
  private static final byte FROM_LEFT_GAP = 4;
  private static final byte FROM_RIGHT_GAP = 5;

  private final WordWeights weights;
  private final boolean rightIsWhole;

  private Aligner(WordWeights weights, boolean rightIsWhole) {
    this.weights = weights;
    this.rightIsWhole = rightIsWhole;
  }

  /** Aligns two quotations, either of which may leave words of the other out. */
  public static Aligner ofQuotations(WordWeights weights) {
    return new Aligner(weights, false);
  }

  /** Aligns a quotation with what was said: it may leave words out and should add none. */
  public static Aligner withTranscript(WordWeights weights) {
    return new Aligner(weights, true);
  }

  /** The best common stretch, empty when the two have no word in common. */
  public Alignment align(Wording left, Wording right) {
    return new Table(left, right).fill();
  }

  /** The dynamic programme of one pair. */
  private final class Table {
    private final Wording left;
    private final Wording right;
    private final Pairing pairing;
    private final int width;
    // best: ends in a pair of words or where one begins; the others: ends in a gap
    private final int[] best;
    private final int[] leftOnly;
    private final int[] rightOnly;
    private final byte[] how;
    private final boolean[] leftOpens;
    private final boolean[] rightOpens;

    Table(Wording left, Wording right) {
      this.left = left;
      this.right = right;
      this.pairing = new Pairing(left, right, weights);
      this.width = right.size() + 1;
      int cells = (left.size() + 1) * width;
      this.best = new int[cells];
      this.leftOnly = new int[cells];
      this.rightOnly = new int[cells];
      this.how = new byte[cells];
      this.leftOpens = new boolean[cells];
      this.rightOpens = new boolean[cells];
      Arrays.fill(leftOnly, FAR);
      Arrays.fill(rightOnly, FAR);
    }

    Alignment fill() {
      int top = 0;
      int end = 0;
      for (int i = 1; i <= left.size(); i++) {
        for (int j = 1; j <= right.size(); j++) {
          int cell = i * width + j;
          gaps(i, j, cell);
          int pair = pairs(i, j, cell);
          if (pair > top && how[cell] != START) {
            top = pair;
            end = cell;
          }
          through(cell);
        }
      }
      return new Alignment(left, right, top == 0 ? List.of() : steps(end), top);
    }

    private void gaps(int i, int j, int cell) {
      ComparedWord mine = left.get(i - 1);
      int up = cell - width;
      int open = best[up] + unsaid(mine) + (rightIsWhole || mine.isFree() ? 0 : OPEN - UNSAID);
      int widen = leftOnly[up] + (rightIsWhole ? unsaid(mine) : widen(mine));
      leftOpens[cell] = open >= widen;
      leftOnly[cell] = Math.max(open, widen);

      ComparedWord other = right.get(j - 1);
      boolean dots = i < left.size() && left.get(i).afterGap();
      open = best[cell - 1] + (other.isFree() ? 0 : dots ? OPEN_AT_DOTS : OPEN);
      widen = rightOnly[cell - 1] + (dots && j % 2 == 0 ? 0 : widen(other));
      rightOpens[cell] = open >= widen;
      rightOnly[cell] = Math.max(open, widen);
    }

    private int unsaid(ComparedWord word) {
      return word.isFree() ? 0 : UNSAID;
    }

    private int widen(ComparedWord word) {
      return word.isFree() ? 0 : WIDEN;
    }

    private int pairs(int i, int j, int cell) {
      int score = Math.max(0, best[cell - width - 1]) + pair(i - 1, j - 1);
      byte way = PAIR;
      if (pairing.isLeftJoined(i - 1, j - 1)) {
        int two = Math.max(0, best[cell - 2 * width - 1]) + pairing.rightWeight(j - 1);
        if (two > score) {
          score = two;
          way = LEFT_TWO;
        }
      }
      if (pairing.isRightJoined(i - 1, j - 1)) {
        int two = Math.max(0, best[cell - width - 2]) + pairing.leftWeight(i - 1);
        if (two > score) {
          score = two;
          way = RIGHT_TWO;
        }
      }
      best[cell] = Math.max(0, score);
      how[cell] = score > 0 ? way : START;
      return best[cell];
    }

    private int pair(int i, int j) {
      if (pairing.isEqual(i, j)) {
        return pairing.common(i, j);
      }
      return switch (pairing.kind(i, j)) {
        case SAME -> pairing.common(i, j);
        case NEAR -> pairing.common(i, j) / 2;
        default -> OTHER;
      };
    }

    /** Lets what comes after begin behind a gap, too. */
    private void through(int cell) {
      if (leftOnly[cell] > best[cell]) {
        best[cell] = leftOnly[cell];
        how[cell] = FROM_LEFT_GAP;
      }
      if (rightOnly[cell] > best[cell]) {
        best[cell] = rightOnly[cell];
        how[cell] = FROM_RIGHT_GAP;
      }
    }

    private List<AlignmentStep> steps(int end) {
      List<AlignmentStep> steps = new ArrayList<>();
      int i = end / width;
      int j = end % width;
      while (how[i * width + j] != START) {
        int cell = i * width + j;
        switch (how[cell]) {
          case PAIR -> {
            steps.add(new AlignmentStep(pairing.kind(i - 1, j - 1), i - 1, i, j - 1, j));
            i--;
            j--;
          }
          case LEFT_TWO -> {
            steps.add(new AlignmentStep(Kind.SAME, i - 2, i, j - 1, j));
            i -= 2;
            j--;
          }
          case RIGHT_TWO -> {
            steps.add(new AlignmentStep(Kind.SAME, i - 1, i, j - 2, j));
            i--;
            j -= 2;
          }
          case FROM_LEFT_GAP -> {
            boolean opens;
            do {
              steps.add(new AlignmentStep(Kind.LEFT_ONLY, i - 1, i, j, j));
              opens = leftOpens[i * width + j];
              i--;
            } while (!opens);
          }
          default -> {
            boolean opens;
            do {
              steps.add(new AlignmentStep(Kind.RIGHT_ONLY, i, i, j - 1, j));
              opens = rightOpens[i * width + j];
              j--;
            } while (!opens);
          }
        }
      }
      Collections.reverse(steps);
      return steps;
    }
  }
}
