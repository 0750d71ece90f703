package io.rapporteur.rules;

import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;

/**
 * A rule with its query read. A rule that cannot be read keeps its place with a report and never
 * matches.
 */
final class CompiledRule {
  private final Rule rule;
  private final Clause clause;
  private final RuleReport problem;
  private final Fingerprint fingerprint;

  private CompiledRule(Rule rule, Clause clause, RuleReport problem) {
    this.rule = rule;
    this.clause = clause;
    this.problem = problem;
    this.fingerprint = Fingerprint.of(rule);
  }

  static CompiledRule of(Rule rule) {
    try {
      return new CompiledRule(rule, QueryParser.parse(rule.getQuery()), null);
    } catch (QueryException e) {
      RuleReport report =
          RuleReport.newBuilder()
              .setRule(rule.getId())
              .setKind(RuleReportKind.unparseable)
              .setMessage(e.getMessage())
              .setLine(e.line())
              .setColumn(e.column())
              .build();
      return new CompiledRule(rule, null, report);
    }
  }

  Rule rule() {
    return rule;
  }

  String id() {
    return rule.getId();
  }

  /** The query, or null when it does not parse. */
  Clause clause() {
    return clause;
  }

  /** Why the rule never matches, or null. */
  RuleReport problem() {
    return problem;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  boolean runs() {
    return clause != null && rule.getEnabled();
  }
}
