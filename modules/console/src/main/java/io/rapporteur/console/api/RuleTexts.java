package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.json.Json;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.json.ModelJsonException;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.RuleFile;
import io.rapporteur.rules.RuleFileException;
import java.util.List;
import java.util.Map;

/** Rules as they are sent: a file, a record, or a query alone. */
final class RuleTexts {
  private RuleTexts() {}

  static Rule read(Map<String, Object> body) {
    String yaml = Call.text(body, "yaml");
    String query = Call.text(body, "query");
    if (yaml != null) {
      return ofFile(yaml);
    }
    if (body.get("rule") instanceof Map<?, ?> rule) {
      try {
        return ModelJson.fromJson(Rule.class, Json.write(rule));
      } catch (ModelJsonException e) {
        throw Problem.unreadable("rule: " + e.getMessage());
      }
    }
    if (query != null) {
      return Rule.newBuilder().setId("asked").setQuery(query).build();
    }
    throw Problem.unreadable("the body needs one of yaml, rule and query");
  }

  private static Rule ofFile(String yaml) {
    try {
      List<Rule> rules = RuleFile.parse("the rule", alone(yaml) ? listed(yaml) : yaml);
      if (rules.size() != 1) {
        throw Problem.unreadable("expected one rule, not " + rules.size());
      }
      return rules.get(0);
    } catch (RuleFileException e) {
      throw Problem.unreadable(e.getMessage());
    }
  }

  /** Whether it is the rule without the list around it. */
  private static boolean alone(String yaml) {
    return yaml.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> !line.startsWith("rules:") && !line.startsWith("-"))
        .isPresent();
  }

  /** The rule in a list, line by line, so that a complaint names the line that it was sent as. */
  private static String listed(String yaml) {
    StringBuilder list = new StringBuilder();
    boolean first = true;
    for (String line : yaml.split("\n", -1)) {
      boolean begins = first && !line.isBlank() && !line.startsWith("#");
      list.append(begins ? "- " : line.isBlank() ? "" : "  ").append(line).append('\n');
      first &= !begins;
    }
    return list.toString();
  }
}
