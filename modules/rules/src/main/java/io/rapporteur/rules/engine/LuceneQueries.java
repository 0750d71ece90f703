package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.Clause.Part;
import io.rapporteur.rules.query.Field;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;

/** The Lucene query that a clause stands for: what the engine must agree with. */
public final class LuceneQueries {
  private static final int MOST_WORDS = 1024;

  private LuceneQueries() {}

  /** The query of a clause, over the fields that {@link LuceneDocument} indexes. */
  public static Query of(Clause clause) {
    if (clause instanceof Clause.Term term) {
      return new TermQuery(term(term.field(), term.text()));
    }
    if (clause instanceof Clause.Phrase phrase) {
      return new PhraseQuery(
          phrase.slop(), phrase.field().label(), phrase.words().toArray(String[]::new));
    }
    if (clause instanceof Clause.Pattern pattern) {
      return pattern(pattern);
    }
    if (clause instanceof Clause.TextRange range) {
      return TermRangeQuery.newStringRange(
          range.field().label(), range.low(), range.high(), range.withLow(), range.withHigh());
    }
    if (clause instanceof Clause.NumberRange range) {
      return DoublePoint.newRangeQuery(range.field().label(), range.low(), range.high());
    }
    if (clause instanceof Clause.Bool bool) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.setMinimumNumberShouldMatch(bool.atLeast());
      for (Part part : bool.parts()) {
        query.add(of(part.clause()), occur(part.occur()));
      }
      return query.build();
    }
    if (clause instanceof Clause.Boost boost) {
      return new BoostQuery(of(boost.clause()), boost.weight());
    }
    if (clause instanceof Clause.Positional positional) {
      return positional.query();
    }
    if (clause instanceof Clause.Everything everything) {
      return everything(everything.field());
    }
    return new MatchNoDocsQuery();
  }

  private static Query pattern(Clause.Pattern pattern) {
    Term term = term(pattern.field(), pattern.text());
    return switch (pattern.shape()) {
      case PREFIX -> new PrefixQuery(term);
      case WILDCARD -> new WildcardQuery(term);
      case FUZZY -> fuzzy(term, pattern.edits());
      case REGEXP -> new RegexpQuery(term);
    };
  }

  /** All words so near; Lucene's own default stops at the nearest fifty of an index. */
  private static Query fuzzy(Term term, int edits) {
    return new FuzzyQuery(
        term, edits, 0, MOST_WORDS, true, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  private static Query everything(Field field) {
    if (field == null) {
      return new MatchAllDocsQuery();
    }
    return field.ordered()
        ? DoublePoint.newRangeQuery(
            field.label(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
        : new PrefixQuery(new Term(field.label(), ""));
  }

  private static BooleanClause.Occur occur(Clause.Occur occur) {
    return switch (occur) {
      case MUST -> BooleanClause.Occur.MUST;
      case SHOULD -> BooleanClause.Occur.SHOULD;
      case NOT -> BooleanClause.Occur.MUST_NOT;
    };
  }

  private static Term term(Field field, String text) {
    return new Term(field.label(), text);
  }
}
