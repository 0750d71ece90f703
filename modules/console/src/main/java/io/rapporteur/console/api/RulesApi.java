package io.rapporteur.console.api;

import io.rapporteur.console.Backend.Backfilled;
import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.index.RuleHours;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.console.tables.RuleTable;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.RuleCheck;
import io.rapporteur.rules.RuleCheck.Trial;
import io.rapporteur.rules.RuleFile;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules in force, and changes to them. */
final class RulesApi {
  private static final String ANY = "*";

  /** Of rules: each is decided by what is there. */
  private final Turn changes = new Turn();

  private final Desk desk;
  private final RuleTable rules;
  private final RuleChecks checks;

  RulesApi(Desk desk, RuleChecks checks) {
    this.desk = desk;
    this.rules = desk.tables().rules();
    this.checks = checks;
  }

  HttpAnswer list(Call call) {
    Map<String, int[]> hours = desk.search().ruleHours();
    List<Map<String, Object>> states =
        rules.inForce().rules().stream().map(rule -> state(rule, hours)).toList();
    return HttpAnswer.json(Json.object("version", rules.inForce().version(), "rules", states));
  }

  HttpAnswer show(Call call) {
    return page(find(call.id()));
  }

  private Rule find(String id) {
    return rules.inForce().rule(id).orElseThrow(() -> Problem.missing("there is no rule " + id));
  }

  private HttpAnswer page(Rule rule) {
    return HttpAnswer.json(
            Json.object(
                "state", state(rule, desk.search().ruleHours()),
                "yaml", RuleFile.write(List.of(rule))))
        .with("ETag", '"' + RuleTable.etag(rule) + '"');
  }

  private Map<String, Object> state(Rule rule, Map<String, int[]> hours) {
    int[] counts = hours.getOrDefault(rule.getId(), new int[RuleHours.HOURS + 1]);
    return Json.object(
        "record", new Raw(ModelJson.toJson(rule)),
        "etag", RuleTable.etag(rule),
        "shipped", rules.ships(rule.getId()),
        "reports",
            rules.reports(rule.getId()).stream()
                .map(
                    each ->
                        Json.object(
                            "record", new Raw(ModelJson.toJson(each.report())), "at", each.at()))
                .toList(),
        "total", counts[RuleHours.HOURS],
        "hours", Arrays.stream(counts, 0, RuleHours.HOURS).boxed().toList());
  }

  HttpAnswer put(Call call) {
    Rule rule = RuleTexts.read(call.json());
    if (!rule.getId().equals(call.id())) {
      throw Problem.unreadable(
          "the rule's id is " + rule.getId() + ", that of the address " + call.id());
    }
    RuleCheck check = checks.check(rule);
    if (!check.passed()) {
      throw Problem.of(422, "does not pass", why(check));
    }
    return changes.take(
        () -> {
          unchanged(call);
          write(call, "put", rule.getId(), rule);
          return page(rule);
        });
  }

  private static String why(RuleCheck check) {
    if (!check.errors().isEmpty()) {
      return check.errors().get(0).located();
    }
    Trial failed = check.trials().stream().filter(t -> !t.passed()).findFirst().orElseThrow();
    return failed.expected() ? "a text of matches does not match" : "a text of rejects matches";
  }

  HttpAnswer remove(Call call) {
    return changes.take(() -> removed(call));
  }

  private HttpAnswer removed(Call call) {
    unchanged(call);
    find(call.id());
    if (rules.ships(call.id())) {
      throw Problem.of(409, "ships", "the rule ships with the program and cannot be removed")
          .with("mend", "put it with enabled: false, or set rules.starter=false");
    }
    write(call, "remove", call.id(), null);
    return HttpAnswer.nothing();
  }

  /** Passes when the rule is as it was when the caller read it. */
  private void unchanged(Call call) {
    String match = call.headers().get("if-match");
    boolean fresh = ANY.equals(call.headers().get("if-none-match"));
    if (match == null && !fresh) {
      throw Problem.of(428, "say what is changed", "If-Match is missing")
          .with("mend", "send the etag the rule was read with, or If-None-Match: * for a new one");
    }
    if (!desk.tables().catchUp(desk.fetcher(), desk.clients().topics().rules())) {
      throw Problem.of(503, "not now", "the rules topic cannot be read to its end");
    }
    String now = rules.inForce().rule(call.id()).map(RuleTable::etag).orElse("");
    String read = fresh ? "" : match.replaceAll("^(W/)?\"|\"$", "");
    if (!now.equals(read)) {
      throw Problem.of(409, "changed meanwhile", "somebody else has changed the rule")
          .with("etag", now)
          .with("mend", "read it again, and put your change on top");
    }
  }

  private void write(Call call, String action, String id, Rule rule) {
    String before = rules.inForce().rule(id).map(RuleTable::etag).orElse("");
    desk.audit()
        .line(
            call.user(),
            action,
            Json.object(
                "rule",
                id,
                "before",
                before,
                "after",
                rule == null ? "" : RuleTable.etag(rule),
                "query",
                rule == null ? null : rule.getQuery()));
    Map<String, Rule> changes = new HashMap<>();
    changes.put(id, rule);
    desk.backend().putRules(changes, call.user().name());
    desk.tables().catchUp(desk.fetcher(), desk.clients().topics().rules());
  }

  HttpAnswer backfill(Call call) {
    Rule rule = find(call.id());
    Instant since = Call.time("since", Call.text(call.json(), "since"));
    desk.audit().line(call.user(), "backfill", Json.object("rule", rule.getId(), "since", since));
    Backfilled done = desk.backend().backfill(rule, since);
    return HttpAnswer.json(
        Json.object(
            "matched", done.matched(),
            "put", done.put(),
            "there", done.there(),
            "taken", done.taken()));
  }
}
