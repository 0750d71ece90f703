package io.rapporteur.stories.yardstick;

/** How a quotation stands to a transcript. */
public enum TranscriptVerdict {
  /**
   * One run of the transcript. Case, marks, contractions and the spelling of numbers make no
   * difference, nor does what the writer put in brackets.
   */
  VERBATIM,
  /** Words inside were left out, and nothing else was changed. */
  TRIMMED,
  /** Put together from places far apart, or in another order. */
  SPLICED,
  /** Words were replaced or added, or a short word that carries the meaning was left out. */
  ALTERED,
  /** The matter is there, in other words. */
  PARAPHRASE,
  /** The transcript has nothing like it. */
  NOT_FOUND,
  /** The speaker has no turn in the transcript, and the words are not in it. */
  NOT_COVERED
}
