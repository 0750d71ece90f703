package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;
import java.util.Comparator;
import java.util.List;

/** A rough upper bound of the share of English news documents that a clause matches. */
final class Breadth {
  static final double BROAD = .5;

  private Breadth() {}

  static double of(Clause clause) {
    if (clause instanceof Clause.Everything everything) {
      Field field = everything.field();
      boolean always =
          field == null
              || field.kind() == Field.Kind.TEXT
              || field == Field.LANGUAGE
              || field == Field.URI;
      return always ? 1 : 0;
    }
    if (clause instanceof Clause.Term term) {
      return term.field().kind() == Field.Kind.TEXT && FrequentWords.contains(term.text()) ? .6 : 0;
    }
    if (clause instanceof Clause.Pattern pattern) {
      boolean vague =
          pattern.field().kind() == Field.Kind.TEXT
              && pattern.shape() == Clause.Shape.PREFIX
              && pattern.text().length() < 2;
      return vague ? 1 : 0;
    }
    if (clause instanceof Clause.NumberRange range) {
      boolean open = Double.isInfinite(range.low()) && Double.isInfinite(range.high());
      return open && range.field() == Field.PUBLISHED ? .9 : 0;
    }
    if (clause instanceof Clause.Boost boost) {
      return of(boost.clause());
    }
    return clause instanceof Clause.Bool bool ? of(bool) : 0;
  }

  private static double of(Clause.Bool bool) {
    double least = 1;
    boolean must = false;
    for (Part part : bool.parts()) {
      double breadth = of(part.clause());
      if (part.occur() == Occur.MUST) {
        must = true;
        least = Math.min(least, breadth);
      } else if (part.occur() == Occur.NOT) {
        // What is excluded may be much: *:* AND NOT language:en is a sensible query.
        least = Math.min(least, .4);
      }
    }
    int needed = bool.atLeast() > 0 ? bool.atLeast() : must ? 0 : 1;
    if (needed == 0) {
      return least;
    }
    List<Double> should =
        bool.parts().stream()
            .filter(p -> p.occur() == Occur.SHOULD)
            .map(p -> of(p.clause()))
            .sorted(Comparator.reverseOrder())
            .toList();
    return should.size() < needed ? 0 : Math.min(least, should.get(needed - 1));
  }
}
