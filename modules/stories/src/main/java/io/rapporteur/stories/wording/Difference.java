package io.rapporteur.stories.wording;

/**
 * A stretch that two wordings have differently. Places are numbers of words, from 0, ends
 * exclusive.
 *
 * @param from first word of the left
 * @param to just past the last of the left; equal to {@code from} when the left has none
 * @param otherFrom first word of the right
 * @param otherTo just past the last of the right; equal to {@code otherFrom} when it has none
 * @param left the words of the left as they are compared, separated by spaces
 * @param right the words of the right
 * @param editorial whether it is nothing but what stands in brackets and what that stands for, or
 *     words that say nothing
 * @param spelling whether it is nothing but another form or spelling of each word
 * @param meaning what of the meaning it carries
 */
public record Difference(
    int from,
    int to,
    int otherFrom,
    int otherTo,
    String left,
    String right,
    boolean editorial,
    boolean spelling,
    MeaningChange meaning) {

  /** Whether the left has words where the right has others. */
  public boolean isChange() {
    return !left.isEmpty() && !right.isEmpty();
  }

  /** The same with the sides changed. */
  public Difference turned() {
    return new Difference(otherFrom, otherTo, from, to, right, left, editorial, spelling, meaning);
  }
}
