package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Part;
import java.util.List;

/** Walks over clauses. */
public final class ClauseWalk {
  private ClauseWalk() {}

  /** The clauses directly inside. */
  public static List<Clause> children(Clause clause) {
    if (clause instanceof Clause.Bool bool) {
      return bool.parts().stream().map(Part::clause).toList();
    }
    if (clause instanceof Clause.Boost boost) {
      return List.of(boost.clause());
    }
    return List.of();
  }

  /** The field a clause searches; null when it holds others, or searches none. */
  public static Field field(Clause clause) {
    if (clause instanceof Clause.Term term) {
      return term.field();
    }
    if (clause instanceof Clause.Phrase phrase) {
      return phrase.field();
    }
    if (clause instanceof Clause.Pattern pattern) {
      return pattern.field();
    }
    if (clause instanceof Clause.TextRange range) {
      return range.field();
    }
    if (clause instanceof Clause.NumberRange range) {
      return range.field();
    }
    if (clause instanceof Clause.Positional positional) {
      return positional.field();
    }
    return clause instanceof Clause.Everything everything ? everything.field() : null;
  }

  /** Whether a clause, or one inside it, searches a field. */
  public static boolean names(Clause clause, Field field) {
    if (field(clause) == field) {
      return true;
    }
    for (Clause child : children(clause)) {
      if (names(child, field)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause, or one inside it, has a boost. */
  public static boolean weighted(Clause clause) {
    return clause instanceof Clause.Boost
        || children(clause).stream().anyMatch(ClauseWalk::weighted);
  }
}
