package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Clause;

/** Rules for tests. */
final class Rules {
  private Rules() {}

  /** A rule of one clause that is asked in the first round. */
  static StandingQuery rule(String id, Clause clause) {
    return new StandingQuery() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Clause clause() {
        return clause;
      }

      @Override
      public boolean late() {
        return false;
      }
    };
  }
}
