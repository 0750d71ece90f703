package io.rapporteur.streams.live;

import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.rules.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is wrong with rules that match all right: what they ask for is not there. Remembers what it
 * found, so that a change of one rule looks at one rule. For one thread at a time.
 */
final class RuleFlaws {
  /** What a rule was found to lack. */
  private record Looked(Rule rule, List<RuleReport> reports) {}

  private Map<String, Looked> looked = Map.of();
  private Set<String> routesThere = Set.of();

  /**
   * The flaws of every rule that is enabled, by rule.
   *
   * @param there the routes there are; when they change, every rule is looked at again
   * @param isThere whether there is a topic for a route, or one at least for a template; asked once
   *     for each route of the rules that are looked at
   */
  List<RuleReport> of(RuleSet set, Set<String> there, Predicate<String> isThere) {
    Map<String, Looked> before = there.equals(routesThere) ? looked : Map.of();
    Map<String, Boolean> routes = new HashMap<>();
    Map<String, Looked> now = new HashMap<>();
    List<RuleReport> reports = new ArrayList<>();
    for (Rule rule : set.rules()) {
      if (rule.getEnabled()) {
        Looked last = before.get(rule.getId());
        if (last == null || last.rule() != rule) {
          last = new Looked(rule, flaws(rule, r -> routes.computeIfAbsent(r, isThere::test)));
        }
        now.put(rule.getId(), last);
        last.reports().forEach(report -> reports.add(in(set, report)));
      }
    }
    looked = now;
    routesThere = Set.copyOf(there);
    return reports;
  }

  private static RuleReport in(RuleSet set, RuleReport report) {
    return RuleReport.newBuilder(report).setRuleSetVersion(set.version()).build();
  }

  private static List<RuleReport> flaws(Rule rule, Predicate<String> isThere) {
    List<RuleReport> reports = new ArrayList<>();
    List<String> missing = rule.getRoutes().stream().filter(route -> !isThere.test(route)).toList();
    if (!missing.isEmpty()) {
      reports.add(
          report(
              rule,
              RuleReportKind.undeclared_route,
              "routes to "
                  + String.join(", ", missing)
                  + ", for which there is no topic: what matches becomes a dead letter. Declare the"
                  + " route and run `rapporteur topics apply`, or put the rule without it"));
    }
    return reports;
  }

  private static RuleReport report(Rule rule, RuleReportKind kind, String message) {
    return RuleReport.newBuilder()
        .setRule(rule.getId())
        .setKind(kind)
        .setMessage(message)
        .setRuleSetVersion("")
        .build();
  }
}
