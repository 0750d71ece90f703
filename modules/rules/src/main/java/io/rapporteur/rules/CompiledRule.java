package io.rapporteur.rules;

import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.rules.engine.StandingQuery;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.ClauseWalk;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import java.util.List;

/**
 * A rule with its query read. A rule that cannot be read keeps its place with a report and never
 * matches.
 */
final class CompiledRule implements StandingQuery {
  private static final Clause NEVER = new Clause.Nothing(Clause.Stretch.NONE);

  private final String id;
  private final Rule rule;
  private final Clause clause;
  private final RuleReport problem;
  private final Fingerprint fingerprint;

  private final boolean late;
  private final boolean weighted;
  private final List<String> plainRoutes;

  private CompiledRule(String id, Rule rule, Clause clause, RuleReport problem) {
    this.id = id;
    this.rule = rule;
    this.clause = clause;
    this.problem = problem;
    this.fingerprint = Fingerprint.of(rule);
    this.plainRoutes = DeclaredRoutes.plain(rule.getRoutes());
    this.weighted = ClauseWalk.weighted(clause);
    this.late =
        ClauseWalk.names(clause, Field.SUBJECT) || ClauseWalk.names(clause, Field.SUBJECT_MAIN);
  }

  /**
   * Compiles a rule.
   *
   * @param id the key it is put under
   */
  static CompiledRule of(String id, Rule rule) {
    if (!id.equals(rule.getId())) {
      String message = "the key '" + id + "' is not the rule's id '" + rule.getId() + "'";
      return new CompiledRule(
          id, rule, NEVER, report(id, RuleReportKind.unreadable, message).build());
    }
    try {
      Clause clause = QueryParser.parse(rule.getQuery());
      return new CompiledRule(id, rule, rule.getEnabled() ? clause : NEVER, null);
    } catch (QueryException e) {
      RuleReport.Builder report = report(id, RuleReportKind.unparseable, e.getMessage());
      report.setLine(e.line()).setColumn(e.column());
      return new CompiledRule(id, rule, NEVER, report.build());
    }
  }

  private static RuleReport.Builder report(String id, RuleReportKind kind, String message) {
    return RuleReport.newBuilder().setRule(id).setKind(kind).setMessage(message);
  }

  Rule rule() {
    return rule;
  }

  @Override
  public String id() {
    return id;
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

  /** The routes, sorted, each once; null when one of them is a template. */
  List<String> plainRoutes() {
    return plainRoutes;
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
