package io.rapporteur.console.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of the documents.
 *
 * @param query in the language of rules; empty for all
 * @param from arrived then or later; null for no bound
 * @param to arrived before; null for no bound
 * @param chosen values of facets, all of which a document must have
 * @param uris of a story's documents; null for no such bound
 * @param folded uris of documents that are left out, since they repeat others
 * @param counted the facets to be counted
 * @param byPublished whether in order of publication, and not of arrival; the newest first
 * @param after where the page before ended; null for the first
 * @param limit rows of a page
 */
public record Asked(
    String query,
    Instant from,
    Instant to,
    Map<Facet, List<String>> chosen,
    Set<String> uris,
    Set<String> folded,
    Set<Facet> counted,
    boolean byPublished,
    Cursor after,
    int limit) {
  /** All documents that a query finds, the newest first. */
  public static Asked of(String query, int limit) {
    return new Asked(query, null, null, Map.of(), null, Set.of(), Set.of(), false, null, limit);
  }

  /** The same, since a time. */
  public Asked since(Instant from) {
    return new Asked(query, from, to, chosen, uris, folded, counted, byPublished, after, limit);
  }
}
