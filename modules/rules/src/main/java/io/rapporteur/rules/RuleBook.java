package io.rapporteur.rules;

import io.rapporteur.model.Rule;
import java.util.Collection;
import java.util.Map;

/**
 * Holds the rules in force. Changes come in batches; each batch becomes visible at once, as a new
 * {@link RuleSet}, while documents go on being matched against the one they started with.
 * Thread-safe.
 */
public final class RuleBook {
  private volatile RuleSet current;

  /** An empty book that takes every well-formed route. */
  public RuleBook() {
    this(DeclaredRoutes.any());
  }

  /** An empty book; templates resolve to these routes only. */
  public RuleBook(DeclaredRoutes routes) {
    this.current = RuleSet.empty(routes);
  }

  /** The rules in force. */
  public RuleSet current() {
    return current;
  }

  /** From now on templates resolve to these routes; the rules, and their version, stay. */
  public synchronized RuleSet declare(Collection<String> routes) {
    current = current.over(DeclaredRoutes.of(routes));
    return current;
  }

  /**
   * Puts and removes rules, all at once.
   *
   * @param changes by rule id; null removes. A rule that does not parse takes the place of its
   *     predecessor, never matches, and is reported by {@link RuleSet#reports()}
   * @return the rules now in force
   */
  public synchronized RuleSet apply(Map<String, Rule> changes) {
    if (!changes.isEmpty()) {
      current = current.with(changes);
    }
    return current;
  }
}
