package io.rapporteur.console.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The conditions of what is asked, each by itself, so that it can be told which of them excludes
 * most.
 */
final class Conditions {
  private static final Condition.Language<Query> LANGUAGE =
      new Condition.Language<>() {
        @Override
        public Query since(long time) {
          return arrived(time, Long.MAX_VALUE);
        }

        @Override
        public Query before(long time) {
          return arrived(Long.MIN_VALUE, time - 1);
        }

        @Override
        public Query having(Facet facet, String value) {
          return new TermQuery(new Term(facet.field(), value));
        }

        @Override
        public Query uris(Set<String> uris) {
          return keys(uris.stream().map(Keys::key).toList());
        }

        @Override
        public Query without(Set<String> uris) {
          return new BooleanQuery.Builder()
              .add(new MatchAllDocsQuery(), Occur.FILTER)
              .add(uris(uris), Occur.MUST_NOT)
              .build();
        }
      };

  private final List<Condition<Query>> all;
  private final Query never;

  /**
   * @param query of the asked query; null for all
   * @param gone uris of documents withdrawn a moment ago, which the index may still show
   */
  Conditions(Asked asked, Query query, Set<String> gone) {
    all = Condition.of(asked, query, LANGUAGE);
    never = gone.isEmpty() ? null : keys(gone.stream().map(Keys::key).toList());
  }

  private static Query arrived(long from, long to) {
    return LongPoint.newRangeQuery(Names.ARRIVED, from, to);
  }

  /** The documents of these keys. */
  static Query keys(Collection<String> keys) {
    return new TermInSetQuery(Names.KEY, keys.stream().map(BytesRef::new).toList());
  }

  /** All conditions together, but for one; null to leave out none. */
  Query query(Condition<Query> without) {
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    int conditions = 0;
    for (Condition<Query> one : all) {
      if (one != without) {
        together.add(one.query(), Occur.FILTER);
        conditions++;
      }
    }
    if (conditions == 0) {
      together.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    if (never != null) {
      together.add(never, Occur.MUST_NOT);
    }
    return together.build();
  }

  List<Condition<Query>> all() {
    return all;
  }
}
