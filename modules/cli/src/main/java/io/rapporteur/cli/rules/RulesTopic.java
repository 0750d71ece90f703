package io.rapporteur.cli.rules;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.kafka.TableTopic;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.StarterRules;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules that documents of a cluster meet: those put on its topic, and those that ship. */
public final class RulesTopic {
  private final Cluster cluster;

  /** Nothing is read until something is asked. */
  public RulesTopic(Cluster cluster) {
    this.cluster = cluster;
  }

  /** The topic itself, which holds the rules that were put, by id. */
  public TableTopic<Rule> table() {
    return new TableTopic<>(cluster, cluster.topics().rules(), Rule.class);
  }

  /** Where rules may route to. */
  public DeclaredRoutes routes() {
    return DeclaredRoutes.of(cluster.config().catalogue().routes());
  }

  /** The rules that ship, by id; none where they are switched off. Asks no broker. */
  public SortedMap<String, Rule> shipped() {
    SortedMap<String, Rule> rules = new TreeMap<>();
    if (cluster.config().starterRules()) {
      StarterRules.load().forEach(rule -> rules.put(rule.getId(), rule));
    }
    return rules;
  }

  /** The rules that documents meet, by id: those that ship, and over them those put. */
  public SortedMap<String, Rule> inForce() {
    SortedMap<String, Rule> rules = shipped();
    rules.putAll(table().read());
    return rules;
  }

  /**
   * The rule of an id, among those in force.
   *
   * @throws UserError when there is none
   */
  public Rule rule(String id) {
    Rule rule = inForce().get(id);
    if (rule == null) {
      throw new UserError("there is no rule or file " + id + "; see `rules list --all`");
    }
    return rule;
  }
}
