package io.rapporteur.stories.telling;

/**
 * How much a record lists. A story of a thousand documents must not make a record of megabytes;
 * counts are of all.
 *
 * @param members memberships in the story's record
 * @param entries of the ledger, those with most witnesses first to stay
 * @param readings of one entry
 * @param quotations statements, those with most carriers first to stay
 * @param carriers of one statement
 * @param held quotations held against the transcript
 * @param entities those named in most documents
 * @param times entries of the time line
 */
public record RecordBounds(
    int members,
    int entries,
    int readings,
    int quotations,
    int carriers,
    int held,
    int entities,
    int times) {
  /** The bounds that ship: a record of some hundred kilobytes at the most. */
  public static RecordBounds standard() {
    return new RecordBounds(100, 100, 30, 60, 30, 60, 40, 100);
  }
}
