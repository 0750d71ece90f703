package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One immutable state of the rules. Thread-safe: any number of documents may be tagged at once. */
public final class RuleSet {
  private final Map<String, CompiledRule> rules;
  private final Fingerprint fingerprint;
  private final DeclaredRoutes routes;

  private RuleSet(Map<String, CompiledRule> rules, Fingerprint fingerprint, DeclaredRoutes routes) {
    this.rules = rules;
    this.fingerprint = fingerprint;
    this.routes = routes;
  }

  static RuleSet empty(DeclaredRoutes routes) {
    return new RuleSet(Map.of(), Fingerprint.EMPTY, routes);
  }

  /** A rule set by itself, for those who need no changes. */
  public static RuleSet of(Collection<Rule> rules, DeclaredRoutes routes) {
    return empty(routes)
        .with(rules.stream().collect(Collectors.toMap(Rule::getId, rule -> rule, (a, b) -> b)));
  }

  RuleSet with(Map<String, Rule> changes) {
    Map<String, CompiledRule> next = new HashMap<>(rules);
    Fingerprint sum = fingerprint;
    for (Map.Entry<String, Rule> change : changes.entrySet()) {
      CompiledRule before =
          change.getValue() == null
              ? next.remove(change.getKey())
              : next.put(change.getKey(), CompiledRule.of(change.getValue()));
      sum = before == null ? sum : sum.minus(before.fingerprint());
      CompiledRule after = next.get(change.getKey());
      sum = after == null ? sum : sum.plus(after.fingerprint());
    }
    return new RuleSet(next, sum, routes);
  }

  /** Fingerprint of the rules, the same for the same rules in any order. */
  public String version() {
    return fingerprint.toString();
  }

  /** How many rules there are, those that do not run included. */
  public int size() {
    return rules.size();
  }

  /** The rule of that id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id)).map(CompiledRule::rule);
  }

  /** The rules, by id. */
  public List<Rule> rules() {
    return new TreeMap<>(rules).values().stream().map(CompiledRule::rule).toList();
  }

  /** The rules that never match because of themselves, by id, and why. */
  public List<RuleReport> reports() {
    return new TreeMap<>(rules)
        .values().stream()
            .map(CompiledRule::problem)
            .filter(p -> p != null)
            .map(this::dated)
            .toList();
  }

  private RuleReport dated(RuleReport report) {
    return RuleReport.newBuilder(report).setRuleSetVersion(version()).build();
  }

  /**
   * Matches a document against every rule.
   *
   * @param document as read; not changed
   */
  public Tagging tag(AnnotatedDocument document) {
    return new Tagger(rules.values(), routes, version()).tag(document);
  }
}
