package io.rapporteur.streams.relate;

import io.rapporteur.stories.telling.CacheBudget;

/**
 * What all partitions of a process may hold at hand. Two budgets, since a dossier is made anew in a
 * millisecond or two, and what its document is to fifty others in a hundred: a story of more
 * dossiers than there is room for must not take the room of these.
 *
 * @param dossiers readings and what is made of each
 * @param pairs what two documents are to each other
 */
public record RelateCaches(CacheBudget dossiers, CacheBudget pairs) {
  private static final int DOSSIERS = 10;
  private static final int PAIRS = 5;

  /** A tenth of the heap, and a fifth. */
  public static RelateCaches ofHeap() {
    return new RelateCaches(CacheBudget.ofHeap(DOSSIERS), CacheBudget.ofHeap(PAIRS));
  }
}
