package io.rapporteur.streams.topology;

import io.rapporteur.model.RuleReport;
import io.rapporteur.streams.live.LiveRules;
import io.rapporteur.streams.outcome.OutputRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes what is wrong with the rules themselves, once for each version of the rule set. Every
 * instance holds the same rules, so only the task of partition 0 speaks for all.
 */
final class RuleReporter {
  private final RuleReports reports;
  private final boolean speaks;
  private List<RuleReport> told;
  private Set<String> broken = Set.of();

  RuleReporter(RuleReports reports, int partition) {
    this.reports = reports;
    this.speaks = partition == 0;
  }

  List<OutputRecord> tick(LiveRules.Snapshot rules) {
    if (!speaks || rules.reports() == told) {
      return List.of();
    }
    List<OutputRecord> outputs = new ArrayList<>();
    Set<String> now = new HashSet<>();
    for (RuleReport report : rules.reports()) {
      if (now.add(report.getRule())) {
        outputs.add(reports.output(report));
      }
    }
    broken.stream().filter(rule -> !now.contains(rule)).map(reports::mended).forEach(outputs::add);
    told = rules.reports();
    broken = now;
    return outputs;
  }
}
