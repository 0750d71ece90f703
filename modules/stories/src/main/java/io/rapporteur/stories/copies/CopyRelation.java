package io.rapporteur.stories.copies;

/** How two documents stand to each other as texts. */
public enum CopyRelation {
  /** At least four fifths of the source are in the other, whatever was edited or added. */
  COPY,
  /** Less of the source, and more than a quotation. */
  PARTIAL,
  /** A few sentences in two articles on different matters: nobody copied the other. */
  QUOTE,
  /** The same wording about another event: names, figures or days differ. No copy. */
  TEMPLATE,
  /** Nothing that matters is shared. */
  NONE;

  /** Whether one of the two repeats the other. */
  public boolean isCopy() {
    return this == COPY || this == PARTIAL;
  }
}
