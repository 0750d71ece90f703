package io.rapporteur.console.index;

import io.rapporteur.rules.engine.LuceneQueries;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;

/** Queries that find all that a clause matches, and perhaps more, without positional functions. */
final class Relaxed {
  private Relaxed() {}

  static Query of(Clause clause) {
    return LuceneQueries.of(wider(clause));
  }

  private static Clause wider(Clause clause) {
    if (clause instanceof Clause.Positional) {
      return new Clause.Everything(null, clause.at());
    }
    if (clause instanceof Clause.Boost boost) {
      return wider(boost.clause());
    }
    if (!(clause instanceof Clause.Bool bool)) {
      return clause;
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : bool.parts()) {
      if (part.occur() != Occur.NOT) {
        parts.add(new Part(part.occur(), wider(part.clause())));
      } else if (!positional(part.clause())) {
        parts.add(part);
      }
    }
    return new Clause.Bool(parts, bool.atLeast(), bool.at());
  }

  private static boolean positional(Clause clause) {
    if (clause instanceof Clause.Boost boost) {
      return positional(boost.clause());
    }
    return clause instanceof Clause.Positional
        || clause instanceof Clause.Bool bool
            && bool.parts().stream().anyMatch(part -> positional(part.clause()));
  }
}
