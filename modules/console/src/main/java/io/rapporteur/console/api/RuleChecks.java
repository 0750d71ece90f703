package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.console.tables.RuleTable;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.RuleCheck;
import io.rapporteur.rules.RuleCheck.Finding;
import io.rapporteur.rules.RuleChecker;
import java.util.List;
import java.util.Map;

/** Checks rules as they are written. */
final class RuleChecks {
  private final Desk desk;
  private final RuleTable rules;

  RuleChecks(Desk desk) {
    this.desk = desk;
    this.rules = desk.tables().rules();
  }

  RuleCheck check(Rule rule) {
    return new RuleChecker(rules.routes(), rules.inForce(), desk.backend()::read).check(rule);
  }

  HttpAnswer answer(Call call) {
    Rule rule;
    try {
      rule = RuleTexts.read(call.json());
    } catch (Problem e) {
      // While somebody types, a text that is no rule yet is no fault of the request.
      return HttpAnswer.json(
          Json.object(
              "passed", false,
              "errors", List.of(finding(new Finding(e.getMessage(), 0, 0))),
              "warnings", List.of(),
              "trials", List.of(),
              "rule", null));
    }
    RuleCheck check = check(rule);
    return HttpAnswer.json(
        Json.object(
            "passed", check.passed(),
            "errors", check.errors().stream().map(RuleChecks::finding).toList(),
            "warnings", check.warnings().stream().map(RuleChecks::finding).toList(),
            "trials",
                check.trials().stream()
                    .map(
                        trial ->
                            Json.object(
                                "text", trial.text(),
                                "expected", trial.expected(),
                                "passed", trial.passed(),
                                "why", new Raw(trial.why().toJson())))
                    .toList(),
            "rule", new Raw(ModelJson.toJson(rule))));
  }

  private static Map<String, Object> finding(Finding finding) {
    return Json.object(
        "message", finding.message(), "line", finding.line(), "column", finding.column());
  }
}
