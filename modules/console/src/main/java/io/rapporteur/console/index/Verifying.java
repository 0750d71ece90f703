package io.rapporteur.console.index;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.engine.LuceneQueries;
import io.rapporteur.rules.query.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes of a query in the language of rules one that finds in the index exactly what the rule
 * matches. Mostly the index can say so by itself; what it cannot say is asked of the rule engine,
 * document by document.
 */
final class Verifying {
  private static final TermQuery ODD = new TermQuery(new Term(Names.ODD, "1"));

  private final Function<byte[], AnnotatedDocument> decoder;

  Verifying(Function<byte[], AnnotatedDocument> decoder) {
    this.decoder = decoder;
  }

  /** The query of a clause over one state of the index. */
  Query exact(String text, Clause clause, IndexSearcher searcher) throws IOException {
    Query query = LuceneQueries.of(clause);
    if (searcher.getIndexReader().docFreq(new Term(Names.ODD, "1")) == 0) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(
            new BooleanQuery.Builder().add(query, Occur.MUST).add(ODD, Occur.MUST_NOT).build(),
            Occur.SHOULD)
        .add(matching(text, ODD, searcher), Occur.SHOULD)
        .build();
  }

  /**
   * The same for a clause that Lucene refuses on an index of many documents, such as a word by its
   * shape inside a phrase: all that it may match is held against the rule.
   */
  Query asked(String text, Clause clause, IndexSearcher searcher) throws IOException {
    BooleanQuery candidates =
        new BooleanQuery.Builder()
            .add(Relaxed.of(clause), Occur.SHOULD)
            .add(ODD, Occur.SHOULD)
            .build();
    return matching(text, candidates, searcher);
  }

  private Query matching(String text, Query candidates, IndexSearcher searcher) throws IOException {
    Rule rule = Rule.newBuilder().setId("asked").setQuery(text).build();
    RuleSet alone = RuleSet.of(List.of(rule), DeclaredRoutes.any());
    List<String> keys = new ArrayList<>();
    Stored.each(
        searcher,
        candidates,
        stored -> {
          AnnotatedDocument document = decoder.apply(stored.bytes());
          if (!alone.tag(document).matches().isEmpty()) {
            keys.add(Keys.key(document.getUri()));
          }
        });
    return keys.isEmpty() ? new MatchNoDocsQuery() : Conditions.keys(keys);
  }
}
