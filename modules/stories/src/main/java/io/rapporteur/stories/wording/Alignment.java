package io.rapporteur.stories.wording;

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
public record Alignment(Wording left, Wording right, List<Step> steps, int score) {

  /** Copies the list. */
  public Alignment {
    steps = List.copyOf(steps);
  }

  /** Whether anything is common. */
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
