package io.rapporteur.console.live;

import io.rapporteur.console.index.Facet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a client wants to be told of.
 *
 * @param channels of wire, alerts, stories, health
 * @param query in the language of rules; empty for all
 * @param chosen values of facets, all of which a document must have
 * @param story id of the story that a document must be of; empty for any
 * @param folded whether documents that repeat others are not wanted, as far as is known
 */
public record Wanted(
    Set<String> channels,
    String query,
    Map<Facet, List<String>> chosen,
    String story,
    boolean folded) {
  boolean has(String channel) {
    return channels.contains(channel);
  }

  /** Whether a document has what was chosen. */
  boolean chooses(Map<Facet, List<String>> values) {
    return chosen.entrySet().stream()
        .allMatch(e -> values.getOrDefault(e.getKey(), List.of()).containsAll(e.getValue()));
  }
}
