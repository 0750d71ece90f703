package io.rapporteur.streams.live;

import io.rapporteur.rules.RuleSet;

/** Whether a rule may still hold a document on a route. */
public final class RouteClaims {
  private RouteClaims() {}

  /**
   * Whether a rule is there, enabled, and names the route, itself or by a template. A rule whose
   * new query does not parse still holds what it routed: a slip must not empty a route.
   */
  public static boolean holds(RuleSet rules, String rule, String route) {
    return rules
        .rule(rule)
        .filter(r -> r.getEnabled())
        .map(r -> r.getRoutes().stream().anyMatch(named -> matches(named, route)))
        .orElse(false);
  }

  private static boolean matches(String named, String route) {
    int open = named.indexOf('{');
    int close = named.lastIndexOf('}');
    if (open < 0 || close < open) {
      return named.equals(route);
    }
    String after = named.substring(close + 1);
    return route.length() > open + after.length()
        && route.startsWith(named.substring(0, open))
        && route.endsWith(after);
  }
}
