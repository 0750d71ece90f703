package io.rapporteur.console.index;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total exact
 * @param rows of the page, as {@link Row#json}, with their uris
 * @param counts by facet: values with the exact number of documents, the most frequent first
 * @param next where the page ends; null when it is the last
 * @param hint when nothing was found: what excludes most; null otherwise
 * @param approximate whether total and counts are of what may match, of which rows are what does
 */
public record FoundDocuments(
    int total,
    List<Hit> rows,
    Map<Facet, List<Count>> counts,
    Cursor next,
    Hint hint,
    boolean approximate) {
  /** A row of the page. */
  public record Hit(String uri, String json) {}

  /** A value of a facet, and how many documents have it. */
  public record Count(String value, int count) {}

  /** How many there were without one of the conditions. */
  public record Hint(String filter, String value, int without) {}
}
