package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.rules.engine.RuleIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One immutable state of the rules. Thread-safe: any number of documents may be tagged at once. */
public final class RuleSet {
  private final RuleIndex index;
  private final Fingerprint fingerprint;
  private final DeclaredRoutes routes;

  private RuleSet(RuleIndex index, Fingerprint fingerprint, DeclaredRoutes routes) {
    this.index = index;
    this.fingerprint = fingerprint;
    this.routes = routes;
  }

  static RuleSet empty(DeclaredRoutes routes) {
    return new RuleSet(RuleIndex.empty(), Fingerprint.EMPTY, routes);
  }

  /**
   * A rule set by itself, for those who need no changes; of two rules of one id the last counts.
   */
  public static RuleSet of(Collection<Rule> rules, DeclaredRoutes routes) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.put(rule.getId(), rule));
    return empty(routes).with(byId);
  }

  RuleSet over(DeclaredRoutes others) {
    return new RuleSet(index, fingerprint, others);
  }

  RuleSet with(Map<String, Rule> changes) {
    List<CompiledRule> added = new ArrayList<>(changes.size());
    Fingerprint sum = fingerprint;
    for (Map.Entry<String, Rule> change : changes.entrySet()) {
      CompiledRule before = (CompiledRule) index.find(change.getKey());
      sum = before == null ? sum : sum.minus(before.fingerprint());
      if (change.getValue() != null) {
        CompiledRule after = CompiledRule.of(change.getKey(), change.getValue());
        added.add(after);
        sum = sum.plus(after.fingerprint());
      }
    }
    return new RuleSet(index.with(changes.keySet(), added), sum, routes);
  }

  /** Fingerprint of the rules, the same for the same rules in any order. */
  public String version() {
    return fingerprint.toString();
  }

  /** How many rules there are, those that do not run included. */
  public int size() {
    return index.size();
  }

  /** The rule of that id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable((CompiledRule) index.find(id)).map(CompiledRule::rule);
  }

  /** The rules, by id. */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(size());
    index.forEach(rule -> rules.add(((CompiledRule) rule).rule()));
    rules.sort(Comparator.comparing(Rule::getId));
    return rules;
  }

  /** The rules that never match because of themselves, by id, and why. */
  public List<RuleReport> reports() {
    List<RuleReport> reports = new ArrayList<>();
    index.forEach(
        rule -> {
          RuleReport problem = ((CompiledRule) rule).problem();
          if (problem != null) {
            reports.add(RuleReport.newBuilder(problem).setRuleSetVersion(version()).build());
          }
        });
    reports.sort(Comparator.comparing(RuleReport::getRule));
    return reports;
  }

  /**
   * Matches a document against every rule.
   *
   * @param document as read; not changed
   */
  public Tagging tag(AnnotatedDocument document) {
    Tagger tagger = new Tagger(document, routes, version());
    index.run(document, tagger);
    return tagger.tagging();
  }
}
