package io.rapporteur.stories.wording;

import io.rapporteur.stories.wording.AlignmentStep.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The few words beside one end of an alignment. Between two long stretches a changed word costs
 * little; beside an end the words behind it weigh too little to pay for it, and just there stand
 * {@code I do not think} and {@code we may}.
 */
final class AlignmentEdge {
  private static final int LEFT = 4;
  private static final int RIGHT = 6;

  private static final int SAME = 3;
  private static final int PUT = 2;
  private static final int LIKE = 1;
  private static final int APART = -2;

  /** Words that dots may stand for. */
  private static final int DOTS = 25;

  private final Alignment alignment;
  private final boolean head;
  private final int free;
  private final int room;
  private final int leftCount;
  private final int rightCount;

  /**
   * @param head whether it is the end where the alignment begins
   * @param free how many words of the left there are before it or behind it
   */
  AlignmentEdge(Alignment alignment, boolean head, int free) {
    this.alignment = alignment;
    this.head = head;
    this.free = free;
    this.room = head ? alignment.otherFrom() : alignment.right().size() - alignment.otherTo();
    this.leftCount = Math.min(LEFT, free);
    this.rightCount = Math.min(RIGHT, room);
  }

  /** The steps by which the alignment goes on, in order; none when nothing belongs to it. */
  List<AlignmentStep> steps() {
    List<AlignmentStep> behindDots = behindDots();
    if (!behindDots.isEmpty()) {
      return behindDots;
    }
    int[][] best = new int[leftCount + 1][rightCount + 1];
    int top = 0;
    int topI = 0;
    int topJ = 0;
    for (int i = 0; i <= leftCount; i++) {
      for (int j = 0; j <= rightCount; j++) {
        best[i][j] = i + j == 0 ? 0 : cell(best, i, j);
        boolean pair = i > 0 && j > 0 && best[i][j] == best[i - 1][j - 1] + pair(i - 1, j - 1);
        if (pair && best[i][j] > top) {
          top = best[i][j];
          topI = i;
          topJ = j;
        }
      }
    }
    return back(best, topI, topJ);
  }

  private int cell(int[][] best, int i, int j) {
    int score = Integer.MIN_VALUE;
    if (i > 0 && j > 0) {
      score = best[i - 1][j - 1] + pair(i - 1, j - 1);
    }
    if (i > 0) {
      score = Math.max(score, best[i - 1][j] + passed(left(i - 1)));
    }
    return j > 0 ? Math.max(score, best[i][j - 1] + passed(right(j - 1))) : score;
  }

  private List<AlignmentStep> back(int[][] best, int fromI, int fromJ) {
    List<AlignmentStep> outward = new ArrayList<>();
    int i = fromI;
    int j = fromJ;
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && best[i][j] == best[i - 1][j - 1] + pair(i - 1, j - 1)) {
        i--;
        j--;
        outward.add(step(kind(i, j), i, 1, j, 1));
      } else if (i > 0 && best[i][j] == best[i - 1][j] + passed(left(i - 1))) {
        i--;
        outward.add(step(Kind.LEFT_ONLY, i, 1, j, 0));
      } else {
        j--;
        outward.add(step(Kind.RIGHT_ONLY, i, 0, j, 1));
      }
    }
    if (!head) {
      Collections.reverse(outward);
    }
    return outward;
  }

  /** What is parted from the alignment by dots, and stands in the right a few words off. */
  private List<AlignmentStep> behindDots() {
    int n = free;
    int edge = head ? alignment.from() : alignment.to();
    if (n == 0 || n > LEFT || !alignment.left().get(edge).afterGap()) {
      return List.of();
    }
    for (int skip = 1; skip <= Math.min(DOTS, room - n); skip++) {
      boolean same = true;
      for (int k = 0; same && k < n; k++) {
        same = WordLikeness.same(left(k), right(skip + k), alignment.left().lists());
      }
      if (same) {
        return acrossDots(n, skip);
      }
    }
    return List.of();
  }

  private List<AlignmentStep> acrossDots(int n, int skip) {
    List<AlignmentStep> outward = new ArrayList<>();
    for (int j = 0; j < skip; j++) {
      outward.add(step(Kind.RIGHT_ONLY, 0, 0, j, 1));
    }
    for (int k = 0; k < n; k++) {
      outward.add(step(Kind.SAME, k, 1, skip + k, 1));
    }
    if (head) {
      Collections.reverse(outward);
    }
    return outward;
  }

  /** A step over so many words of each side, the first of which are counted from the end. */
  private AlignmentStep step(Kind kind, int i, int left, int j, int right) {
    if (head) {
      int to = alignment.from() - i;
      int otherTo = alignment.otherFrom() - j;
      return new AlignmentStep(kind, to - left, to, otherTo - right, otherTo);
    }
    int from = alignment.to() + i;
    int otherFrom = alignment.otherTo() + j;
    return new AlignmentStep(kind, from, from + left, otherFrom, otherFrom + right);
  }

  private ComparedWord left(int k) {
    return alignment.left().get(head ? alignment.from() - 1 - k : alignment.to() + k);
  }

  private ComparedWord right(int k) {
    return alignment.right().get(head ? alignment.otherFrom() - 1 - k : alignment.otherTo() + k);
  }

  private Kind kind(int i, int j) {
    if (WordLikeness.same(left(i), right(j), alignment.left().lists())) {
      return Kind.SAME;
    }
    return WordLikeness.near(left(i), right(j)) ? Kind.NEAR : Kind.OTHER;
  }

  /**
   * What it costs to leave a word out. A negation costs nothing: {@code we believe} is looked for
   * in {@code we do not believe}.
   */
  private static int passed(ComparedWord word) {
    return word.sort() == WordSort.NEGATION ? 0 : APART;
  }

  private int pair(int i, int j) {
    ComparedWord a = left(i);
    ComparedWord b = right(j);
    if (WordLikeness.same(a, b, alignment.left().lists())) {
      return SAME;
    }
    boolean put =
        a.capital() && b.capital()
            || a.sort() == b.sort() && (a.sort() == WordSort.NUMBER || a.sort() == WordSort.MODAL);
    boolean like = a.sort() == b.sort() && a.sort() == WordSort.CONTENT;
    return put ? PUT : like ? LIKE : APART;
  }
}
