package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is allowed but hardly meant: queries that can never match, or match everything, NOTs
 * that do not do what they seem to, and what no word holds ({@link WordLint}).
 */
public final class QueryLint {
  private final String query;
  private final WordLint words;
  private final List<QueryException> found = new ArrayList<>();

  private QueryLint(String query) {
    this.query = query;
    this.words = new WordLint(query);
  }

  /** What is to be warned about, in the order of the query. */
  public static List<QueryException> lint(Clause clause, String query) {
    QueryLint lint = new QueryLint(query);
    lint.walk(clause);
    if (Breadth.of(clause) >= Breadth.BROAD) {
      lint.add(clause, "the query matches nearly every document; add something less common");
    } else if (lint.never(clause)) {
      lint.add(clause, "the query can never match");
    }
    return lint.found;
  }

  private void add(Clause clause, String message) {
    found.add(new QueryException(message, query, clause.at().begin()));
  }

  private void walk(Clause clause) {
    if (clause instanceof Clause.Bool bool) {
      bool(bool);
    }
    KnownValues.complaint(clause).ifPresent(message -> add(clause, message));
    words.complaint(clause).ifPresent(message -> add(clause, message));
    if (clause instanceof Clause.NumberRange range && range.low() > range.high()) {
      add(clause, "the range is empty: its beginning lies after its end");
    } else if (clause instanceof Clause.TextRange range && empty(range)) {
      add(clause, "the range is empty: its beginning lies after its end");
    } else if (clause instanceof Clause.Nothing) {
      add(clause, "there is no letter or digit here, so nothing matches it");
    }
    ClauseWalk.children(clause).forEach(this::walk);
  }

  private void bool(Clause.Bool bool) {
    boolean negative = bool.parts().stream().allMatch(p -> p.occur() == Occur.NOT);
    boolean optional = bool.parts().stream().noneMatch(p -> p.occur() == Occur.MUST);
    if (negative) {
      add(bool, "nothing but NOT matches nothing; write (*:* AND NOT …)");
      return;
    }
    for (Part part : bool.parts()) {
      String operator = words.operator(part);
      if (operator != null) {
        add(part.clause(), operator);
      }
    }
    for (Part part : bool.parts()) {
      // a OR NOT b: Lucene takes b as excluded, not as an alternative.
      if (optional
          && part.occur() == Occur.NOT
          && between(bool, part.clause()).matches("(?s).*\\bOR\\s+(NOT\\b|-).*")) {
        add(part.clause(), "OR NOT excludes; for an alternative write OR (*:* AND NOT …)");
      }
    }
    Set<String> wanted = new HashSet<>();
    bool.parts().stream()
        .filter(p -> p.occur() == Occur.MUST)
        .forEach(p -> wanted.add(ClauseText.of(p.clause())));
    for (Part part : bool.parts()) {
      if (part.occur() == Occur.NOT && wanted.contains(ClauseText.of(part.clause()))) {
        add(part.clause(), "this is asked for and excluded at once");
      }
    }
  }

  /** The query text from the beginning of a boolean to that of a part. */
  private String between(Clause.Bool bool, Clause part) {
    int end = Math.min(query.length(), part.at().begin());
    return query.substring(Math.min(bool.at().begin(), end), end);
  }

  /** Whether a clause certainly cannot match; false when not sure. */
  private boolean never(Clause clause) {
    if (clause instanceof Clause.Nothing) {
      return true;
    }
    if (clause instanceof Clause.NumberRange range) {
      return range.low() > range.high();
    }
    if (clause instanceof Clause.TextRange range) {
      return empty(range);
    }
    if (clause instanceof Clause.Boost boost) {
      return never(boost.clause());
    }
    return clause instanceof Clause.Bool bool && never(bool);
  }

  private boolean never(Clause.Bool bool) {
    int must = 0;
    int possible = 0;
    Set<String> wanted = new HashSet<>();
    Set<String> excluded = new HashSet<>();
    for (Part part : bool.parts()) {
      switch (part.occur()) {
        case MUST -> {
          must++;
          wanted.add(ClauseText.of(part.clause()));
          if (never(part.clause())) {
            return true;
          }
        }
        case SHOULD -> possible += never(part.clause()) ? 0 : 1;
        case NOT -> excluded.add(ClauseText.of(part.clause()));
      }
    }
    wanted.retainAll(excluded);
    int needed = bool.atLeast() > 0 ? bool.atLeast() : must == 0 ? 1 : 0;
    return possible < needed || !wanted.isEmpty() || SingleValued.contradicts(bool);
  }

  private static boolean empty(Clause.TextRange range) {
    return range.low() != null && range.high() != null && range.low().compareTo(range.high()) > 0;
  }
}
