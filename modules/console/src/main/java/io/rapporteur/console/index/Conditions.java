package io.rapporteur.console.index;

import java.util.ArrayList;
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
  /** One condition: what it is called, its value, and the query it stands for. */
  record One(String filter, String value, Query query) {}

  private final List<One> all = new ArrayList<>();
  private final Query never;

  /**
   * @param query of the asked query; null for all
   * @param gone keys of documents withdrawn a moment ago, which the index may still show
   */
  Conditions(Asked asked, Query query, Set<String> gone) {
    if (query != null) {
      all.add(new One("q", asked.query(), query));
    }
    if (asked.from() != null) {
      long from = asked.from().toEpochMilli();
      all.add(new One("from", asked.from().toString(), arrived(from, Long.MAX_VALUE)));
    }
    if (asked.to() != null) {
      long to = asked.to().toEpochMilli() - 1;
      all.add(new One("to", asked.to().toString(), arrived(Long.MIN_VALUE, to)));
    }
    asked
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        all.add(
                            new One(
                                facet.label(),
                                value,
                                new TermQuery(new Term(facet.field(), value))))));
    if (asked.uris() != null) {
      all.add(new One("story", "", keys(asked.uris().stream().map(LuceneDocuments::key).toList())));
    }
    never = gone.isEmpty() ? null : keys(gone);
  }

  private static Query arrived(long from, long to) {
    return LongPoint.newRangeQuery(Names.ARRIVED, from, to);
  }

  /** The documents of these keys. */
  static Query keys(Collection<String> keys) {
    return new TermInSetQuery(Names.KEY, keys.stream().map(BytesRef::new).toList());
  }

  /** All conditions together, but for one; null to leave out none. */
  Query query(One without) {
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    int conditions = 0;
    for (One one : all) {
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

  List<One> all() {
    return all;
  }
}
