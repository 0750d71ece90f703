package io.rapporteur.cli.rules;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleCheck;
import io.rapporteur.rules.RuleCheck.Trial;
import io.rapporteur.rules.RuleChecker;
import io.rapporteur.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is to be said of rules before they are put where documents meet them.
 *
 * @param errors a line for each reason not to put them
 * @param warnings a line for each thing that is hardly meant
 */
public record RuleFindings(List<String> errors, List<String> warnings) {

  /**
   * Checks rules and runs their own tests.
   *
   * @param routes the declared ones
   * @param others the rules in force, whose subjects a rule may ask for
   */
  public static RuleFindings of(
      Collection<Rule> rules, DeclaredRoutes routes, Collection<Rule> others) {
    RuleChecker checker = new RuleChecker(routes, RuleSet.of(others, routes), new Reader()::read);
    List<String> errors = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Rule rule : rules) {
      RuleCheck check = checker.check(rule);
      check.errors().forEach(error -> errors.add(rule.getId() + ": " + error.located()));
      check.warnings().forEach(warning -> warnings.add(rule.getId() + ": " + warning.located()));
      check.trials().stream()
          .filter(trial -> !trial.passed())
          .forEach(trial -> errors.add(rule.getId() + ": " + failure(trial)));
    }
    return new RuleFindings(errors, warnings);
  }

  private static String failure(Trial trial) {
    String text = trial.text().strip().replaceAll("\\s+", " ");
    String shortened = text.length() > 100 ? text.substring(0, 100) + "…" : text;
    return (trial.expected() ? "should match, and does not: \"" : "should not match, and does: \"")
        + shortened
        + "\"\n"
        + trial.why().toText().stripTrailing().indent(4).stripTrailing();
  }

  /** Loads the models only when a rule has tests. */
  private static final class Reader {
    private Analyzer analyzer;

    AnnotatedDocument read(String text) {
      if (analyzer == null) {
        analyzer = Analyzers.standard();
      }
      return analyzer.analyze(Document.newBuilder().setUri("urn:rule-test").setBody(text).build());
    }
  }
}
