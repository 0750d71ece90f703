package io.rapporteur.streams.live;

import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.rules.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is wrong with rules that match all right: what they ask for is not there. */
final class RuleFlaws {
  private final Predicate<String> isThere;
  private final Map<String, Boolean> routes = new HashMap<>();
  private final List<RuleReport> reports = new ArrayList<>();

  private RuleFlaws(Predicate<String> isThere) {
    this.isThere = isThere;
  }

  /**
   * Looks at every rule that is enabled.
   *
   * @param isThere whether there is a topic for a route, or one at least for a template; asked once
   *     for each
   */
  static List<RuleReport> of(RuleSet set, Predicate<String> isThere) {
    RuleFlaws flaws = new RuleFlaws(isThere);
    set.rules().stream().filter(Rule::getEnabled).forEach(rule -> flaws.look(rule, set.version()));
    return flaws.reports;
  }

  private void look(Rule rule, String version) {
    List<String> missing =
        rule.getRoutes().stream()
            .filter(route -> !routes.computeIfAbsent(route, isThere::test))
            .toList();
    if (!missing.isEmpty()) {
      report(
          rule,
          RuleReportKind.undeclared_route,
          "routes to "
              + String.join(", ", missing)
              + ", for which there is no topic: what matches becomes a dead letter. Declare the"
              + " route and run `rapporteur topics apply`, or put the rule without it",
          version);
    }
    if (rule.getAlert() != null && rule.getAlert().getPerStory()) {
      report(
          rule,
          RuleReportKind.failed,
          "alert.perStory waits for stories, which this release does not make: the rule tags and"
              + " routes, and raises no alert",
          version);
    }
  }

  private void report(Rule rule, RuleReportKind kind, String message, String version) {
    reports.add(
        RuleReport.newBuilder()
            .setRule(rule.getId())
            .setKind(kind)
            .setMessage(message)
            .setRuleSetVersion(version)
            .build());
  }
}
