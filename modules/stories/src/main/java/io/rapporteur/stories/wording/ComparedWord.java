package io.rapporteur.stories.wording;

/**
 * A word in the form in which it is compared.
 *
 * @param form small letters; numbers in digits; contractions taken apart
 * @param sort what it does in the statement
 * @param start offset of its first code point in the text it is of
 * @param end offset just past its last code point; both words of a contraction have the same place
 * @param capital whether it is written with a capital that might be a name's
 * @param editorial whether it stands in brackets: the writer's word, not the speaker's
 * @param afterGap whether dots before it say that words were left out
 */
public record ComparedWord(
    String form,
    WordSort sort,
    int start,
    int end,
    boolean capital,
    boolean editorial,
    boolean afterGap) {

  /** Whether the word may be missing on one side with no harm. */
  public boolean isFree() {
    return sort == WordSort.FILLER || editorial && sort != WordSort.NEGATION;
  }
}
