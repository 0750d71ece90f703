package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;

/** Contradictions in fields of which a document has one value. */
final class SingleValued {
  private SingleValued() {}

  /** Whether two parts that must match ask for different values of such a field. */
  static boolean contradicts(Clause.Bool bool) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    String genre = null;
    String uri = null;
    for (Part part : bool.parts()) {
      if (part.occur() != Occur.MUST) {
        continue;
      }
      if (part.clause() instanceof Clause.NumberRange range && range.field() == Field.PUBLISHED) {
        low = Math.max(low, range.low());
        high = Math.min(high, range.high());
      } else if (part.clause() instanceof Clause.Term term && term.field() == Field.GENRE) {
        if (genre != null && !genre.equals(term.text())) {
          return true;
        }
        genre = term.text();
      } else if (part.clause() instanceof Clause.Term term && term.field() == Field.URI) {
        if (uri != null && !uri.equals(term.text())) {
          return true;
        }
        uri = term.text();
      }
    }
    return low > high;
  }
}
