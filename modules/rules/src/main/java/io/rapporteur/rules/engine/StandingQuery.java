package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Clause;

/** What the engine evaluates: something with an id that stands for a query. */
public interface StandingQuery {
  /** Unique within a rule set. */
  String id();

  /** The query. */
  Clause clause();

  /** Whether the query asks for subjects, and so must wait until the others have given theirs. */
  boolean late();
}
