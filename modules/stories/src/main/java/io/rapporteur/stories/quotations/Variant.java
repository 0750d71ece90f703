package io.rapporteur.stories.quotations;

/** How two renderings of one statement stand to each other. */
public enum Variant {
  /** The same words. */
  IDENTICAL,
  /** One begins later or ends sooner than the other. */
  TRIMMED,
  /** One leaves words out inside. */
  ELIDED,
  /** They differ by what one writer put in brackets. */
  BRACKETED,
  /** Each has words before or behind what they have in common. */
  OVERLAP,
  /** Words differ. */
  ALTERED,
  /** One is reported speech. */
  INDIRECT,
  /** They are parts of one statement that a third rendering ties together. */
  PART
}
