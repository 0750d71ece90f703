package io.rapporteur.console.index;

import io.rapporteur.console.index.FoundDocuments.Hint;
import io.rapporteur.console.index.FoundDocuments.Hit;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Asks {@link Days}. A test holds what a query finds here against the rule engine. */
final class LuceneSearch implements Search {
  /** Values of a facet that are shown. */
  private static final int MOST_VALUES = 50;

  static {
    // A rule may have as many words as its length allows; so may a search.
    IndexSearcher.setMaxClauseCount(1 << 18);
  }

  private final Days days;
  private final Withdrawn withdrawn;
  private final Verifying verifying;

  LuceneSearch(Days days, Withdrawn withdrawn, Function<byte[], AnnotatedDocument> decoder) {
    this.days = days;
    this.withdrawn = withdrawn;
    this.verifying = new Verifying(decoder);
  }

  /** What an asked query runs on: a state of the index and the conditions. */
  private interface Use<T> {
    T with(IndexSearcher searcher, Conditions conditions) throws IOException;
  }

  @Override
  public FoundDocuments find(Asked asked) throws QueryException {
    return use(asked, (searcher, conditions) -> page(asked, searcher, conditions));
  }

  @Override
  public long[] arrivals(Asked asked) throws QueryException {
    return use(
        asked,
        (searcher, conditions) -> {
          Arrivals arrivals = new Arrivals();
          SingleCollector.collect(searcher, conditions.query(null), arrivals);
          return arrivals.times();
        });
  }

  private <T> T use(Asked asked, Use<T> use) throws QueryException {
    Clause clause = asked.query().isBlank() ? null : QueryParser.parse(asked.query());
    try (Snapshot now = days.snapshot()) {
      IndexSearcher searcher = now.searcher();
      try {
        Query exact = clause == null ? null : verifying.exact(asked.query(), clause, searcher);
        return use.with(searcher, new Conditions(asked, exact, withdrawn.uris()));
      } catch (IllegalStateException e) {
        // Lucene expands words by their shape inside a phrase up to a limit, then refuses.
        if (clause == null) {
          throw e;
        }
        Query slow = verifying.asked(asked.query(), clause, searcher);
        return use.with(searcher, new Conditions(asked, slow, withdrawn.uris()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static FoundDocuments page(Asked asked, IndexSearcher searcher, Conditions conditions)
      throws IOException {
    String field = asked.byPublished() ? Names.PUBLISHED : Names.ARRIVED;
    Sort sort =
        new Sort(
            new SortField(field, SortField.Type.LONG, true),
            new SortField(Names.TIE, SortField.Type.LONG, true));
    Cursor after = asked.after();
    FieldDoc last =
        after == null
            ? null
            : new FieldDoc(Integer.MAX_VALUE, 0, new Object[] {after.time(), after.tie()});
    TopFieldCollector top =
        new TopFieldCollectorManager(sort, asked.limit() + 1, last, Integer.MAX_VALUE)
            .newCollector();
    FacetCounter counter = new FacetCounter(asked.counted());
    SingleCollector.collect(searcher, conditions.query(null), MultiCollector.wrap(top, counter));
    TopDocs docs = top.topDocs();
    List<Hit> hits = new ArrayList<>();
    Cursor next = null;
    for (ScoreDoc doc : docs.scoreDocs) {
      if (hits.size() == asked.limit()) {
        FieldDoc end = (FieldDoc) docs.scoreDocs[asked.limit() - 1];
        next = new Cursor((Long) end.fields[0], (Long) end.fields[1]);
        break;
      }
      String row = Stored.row(searcher, doc.doc);
      hits.add(new Hit(StoredRows.uri(row), row));
    }
    Hint hint = counter.total() == 0 ? hint(searcher, conditions) : null;
    return new FoundDocuments(counter.total(), hits, counter.top(MOST_VALUES), next, hint, false);
  }

  private static Hint hint(IndexSearcher searcher, Conditions conditions) throws IOException {
    Hint best = null;
    for (Condition<Query> one : conditions.all()) {
      int without = searcher.count(conditions.query(one));
      if (without > 0 && (best == null || without > best.without())) {
        best = new Hint(one.filter(), one.value(), without);
      }
    }
    return best;
  }

  @Override
  public Optional<Stored> document(String uri) {
    if (withdrawn.has(uri)) {
      return Optional.empty();
    }
    String key = Keys.key(uri);
    try (Snapshot now = days.snapshot()) {
      TopDocs found = now.searcher().search(new TermQuery(new Term(Names.KEY, key)), 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(Stored.of(now.searcher(), found.scoreDocs[0].doc));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  @Override
  public Map<String, int[]> ruleHours() {
    try (Snapshot now = days.snapshot()) {
      RuleHours hours = new RuleHours(Instant.now());
      SingleCollector.collect(now.searcher(), new MatchAllDocsQuery(), hours);
      return hours.sums();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  @Override
  public int size() {
    try (Snapshot now = days.snapshot()) {
      return now.searcher().getIndexReader().numDocs();
    }
  }
}
