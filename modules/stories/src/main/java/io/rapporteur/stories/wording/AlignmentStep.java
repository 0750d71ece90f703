package io.rapporteur.stories.wording;

/**
 * A step of an alignment: how a stretch of one wording stands to a stretch of the other. Places are
 * numbers of words, from 0, ends exclusive.
 *
 * @param kind how they stand
 * @param from first word of the left
 * @param to just past the last of the left
 * @param otherFrom first word of the right
 * @param otherTo just past the last of the right
 */
public record AlignmentStep(Kind kind, int from, int to, int otherFrom, int otherTo) {

  /** How two stretches stand. */
  public enum Kind {
    /** The same word, or two words and their compound. */
    SAME,
    /** Another form or spelling of the word. */
    NEAR,
    /** Another word. */
    OTHER,
    /** The left has a word that the right lacks. */
    LEFT_ONLY,
    /** The right has a word that the left lacks. */
    RIGHT_ONLY
  }
}
