package io.rapporteur.cli.rules;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.contracts.config.Nearest;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with rules, before they are put where documents meet them. */
public final class RuleProblems {
  private final DeclaredRoutes routes;
  private Analyzer analyzer;

  /** Checks against the routes that are declared. */
  public RuleProblems(DeclaredRoutes routes) {
    this.routes = routes;
  }

  /** One line for each problem; none when all is well. */
  public List<String> of(List<Rule> rules) {
    List<String> problems = new ArrayList<>();
    for (Rule rule : rules) {
      RuleSet alone = RuleSet.of(List.of(rule), routes);
      for (RuleReport report : alone.reports()) {
        problems.add(rule.getId() + ": " + place(report) + report.getMessage());
      }
      for (String route : rule.getRoutes()) {
        if (!routes.accepts(route)) {
          problems.add(
              rule.getId()
                  + ": the route '"
                  + route
                  + "' is not declared"
                  + Nearest.hint(route, routes.names())
                  + "; routes are declared in the topics file");
        }
      }
      if (alone.reports().isEmpty()) {
        tests(rule, alone, problems);
      }
    }
    return problems;
  }

  private static String place(RuleReport report) {
    return report.getLine() == 0
        ? ""
        : "line " + report.getLine() + ", column " + report.getColumn() + ": ";
  }

  private void tests(Rule rule, RuleSet alone, List<String> problems) {
    for (String text : rule.getMatches()) {
      if (!matches(alone, text)) {
        problems.add(rule.getId() + ": should match, and does not: " + shortened(text));
      }
    }
    for (String text : rule.getRejects()) {
      if (matches(alone, text)) {
        problems.add(rule.getId() + ": should not match, and does: " + shortened(text));
      }
    }
  }

  private boolean matches(RuleSet alone, String text) {
    if (analyzer == null) {
      analyzer = Analyzers.standard();
    }
    AnnotatedDocument read =
        analyzer.analyze(Document.newBuilder().setUri("urn:rule-test").setBody(text).build());
    return !alone.tag(read).matches().isEmpty();
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > 100 ? line.substring(0, 100) + "…" : line) + "\"";
  }
}
