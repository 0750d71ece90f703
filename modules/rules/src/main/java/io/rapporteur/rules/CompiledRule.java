package io.rapporteur.rules;

import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.rules.engine.Standing;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.Clauses;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;

/**
 * A rule with its query read. A rule that cannot be read keeps its place with a report and never
 * matches.
 */
final class CompiledRule implements Standing {
  private static final Clause NEVER = new Clause.Nothing(Clause.Stretch.NONE);

  private final Rule rule;
  private final Clause clause;
  private final RuleReport problem;
  private final Fingerprint fingerprint;

  private final boolean late;
  private final boolean weighted;

  private CompiledRule(Rule rule, Clause clause, RuleReport problem) {
    this.rule = rule;
    this.clause = clause;
    this.problem = problem;
    this.fingerprint = Fingerprint.of(rule);
    this.weighted = Clauses.weighted(clause);
    this.late = Clauses.names(clause, Field.SUBJECT);
  }

  static CompiledRule of(Rule rule) {
    try {
      Clause clause = QueryParser.parse(rule.getQuery());
      return new CompiledRule(rule, rule.getEnabled() ? clause : NEVER, null);
    } catch (QueryException e) {
      RuleReport report =
          RuleReport.newBuilder()
              .setRule(rule.getId())
              .setKind(RuleReportKind.unparseable)
              .setMessage(e.getMessage())
              .setLine(e.line())
              .setColumn(e.column())
              .build();
      return new CompiledRule(rule, NEVER, report);
    }
  }

  Rule rule() {
    return rule;
  }

  @Override
  public String id() {
    return rule.getId();
  }

  /** The query; one that never matches when it does not parse or the rule is not enabled. */
  @Override
  public Clause clause() {
    return clause;
  }

  /** Why the rule never matches, or null. */
  RuleReport problem() {
    return problem;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  /** Whether the query says which of its words count for more. */
  boolean weighted() {
    return weighted;
  }

  @Override
  public boolean late() {
    return late;
  }
}
