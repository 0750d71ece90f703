package io.rapporteur.stories.telling;

/**
 * What all partitions of a process may hold at hand to tell stories. Two budgets, since what is
 * made of a reading is made anew in a millisecond or two, and what its document is to fifty others
 * in a hundred: a story of more documents than there is room for must not take the room of these.
 *
 * @param documents readings and what is made of each, of which a large story asks for few
 * @param pairs what two documents are to each other, and briefs, of which a story needs all
 */
public record StoryCaches(CacheBudget documents, CacheBudget pairs) {
  private static final int DOCUMENTS = 10;
  private static final int PAIRS = 5;

  /** A tenth of the heap, and a fifth. */
  public static StoryCaches ofHeap() {
    return new StoryCaches(CacheBudget.ofHeap(DOCUMENTS), CacheBudget.ofHeap(PAIRS));
  }
}
