package io.rapporteur.console.opensearch;

import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds documents of the cluster against a rule. */
final class ClusterMatching {
  /** Documents of which a value was left out as too long, so that the index cannot answer. */
  static final Map<String, Object> ODD = Map.of("term", Map.of("odd", true));

  /** What is needed of a document. */
  static final List<String> FIELDS = List.of("row", "record");

  private final Function<byte[], AnnotatedDocument> decoder;

  ClusterMatching(Function<byte[], AnnotatedDocument> decoder) {
    this.decoder = decoder;
  }

  /** All that a query finds, and all of which it cannot know. */
  static Map<String, Object> wide(Map<String, Object> query) {
    return Map.of("bool", Json.object("should", List.of(query, ODD), "minimum_should_match", 1));
  }

  Rule rule(String query) {
    io.rapporteur.model.Rule asked =
        io.rapporteur.model.Rule.newBuilder().setId("asked").setQuery(query).build();
    return new Rule(RuleSet.of(List.of(asked), DeclaredRoutes.any()), decoder);
  }

  /** One rule. */
  record Rule(RuleSet alone, Function<byte[], AnnotatedDocument> decoder) {
    /** The uri of a document that the rule matches; empty when it does not. */
    Optional<String> matches(ClusterHits.Hit hit) {
      AnnotatedDocument document = decoder.apply(hit.record());
      return alone.tag(document).matches().isEmpty()
          ? Optional.empty()
          : Optional.of(document.getUri());
    }
  }
}
