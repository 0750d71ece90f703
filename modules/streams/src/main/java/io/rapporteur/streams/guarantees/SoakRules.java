package io.rapporteur.streams.guarantees;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Rules for what {@link NewsLoad} makes up, on routes that are there. */
public final class SoakRules {
  /** Documents that a burst needs to be told of; those of one event are of one time. */
  static final int ALERTING = 3;

  private static final List<String> QUERIES =
      List.of(
          "body:ferry",
          "body:(flood OR floods)",
          "body:\"forest fire\" AND figure.money:[1 TO *]",
          "body:strike AND NOT body:buses");

  private SoakRules() {}

  /**
   * Rules to be put before the documents come. The first raises an alert of each burst, however
   * late it is seen.
   *
   * @param routes names of declared routes, at least one
   */
  public static List<Rule> first(List<String> routes) {
    List<Rule> rules = new ArrayList<>();
    for (String query : QUERIES) {
      rules.add(rule("soak-" + rules.size(), query, routes.get(rules.size() % routes.size())));
    }
    long hour = Duration.ofHours(1).toMillis();
    rules.get(0).setAlert(new AlertSpec(ALERTING, 1, hour, 20_000 * hour, false));
    return rules;
  }

  /** A rule to be put while documents come; of a document, the record says whether it held. */
  public static Rule later(int number, List<String> routes) {
    String query = number % 2 == 0 ? "body:bridge" : "body:museum OR body:drawings";
    return rule("soak-later-" + number, query, routes.get(number % routes.size()));
  }

  private static Rule rule(String id, String query, String route) {
    return Rule.newBuilder().setId(id).setQuery(query).setRoutes(List.of(route)).build();
  }
}
