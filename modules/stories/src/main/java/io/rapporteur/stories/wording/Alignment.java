package io.rapporteur.stories.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The best common stretch of two wordings, word by word. It begins and ends with words that both
 * have.
 *
 * @param left one wording
 * @param right the other
 * @param steps from first to last, none when the two have nothing in common
 * @param score what the words in common weigh, less what differs between them
 */
public record Alignment(Wording left, Wording right, List<AlignmentStep> steps, int score) {

  /** Copies the list. */
  public Alignment {
    steps = List.copyOf(steps);
  }

  /** The same, gone on at both ends over the few words there that belong to it. */
  public Alignment withEdges() {
    return withEdges(0, left.size());
  }

  /**
   * The same, gone on at both ends over the few words there that belong to it.
   *
   * @param least the first word of the left that it may have
   * @param most just past the last
   */
  public Alignment withEdges(int least, int most) {
    if (isEmpty()) {
      return this;
    }
    List<AlignmentStep> all =
        new ArrayList<>(new AlignmentEdge(this, true, from() - least).steps());
    all.addAll(steps);
    all.addAll(new AlignmentEdge(this, false, most - to()).steps());
    return new Alignment(left, right, all, score);
  }

  /** Whether nothing is common. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** First word of the left. */
  public int from() {
    return steps.get(0).from();
  }

  /** Just past the last word of the left. */
  public int to() {
    return steps.get(steps.size() - 1).to();
  }

  /** First word of the right. */
  public int otherFrom() {
    return steps.get(0).otherFrom();
  }

  /** Just past the last word of the right. */
  public int otherTo() {
    return steps.get(steps.size() - 1).otherTo();
  }
}
