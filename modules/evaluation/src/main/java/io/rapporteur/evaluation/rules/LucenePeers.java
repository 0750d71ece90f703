package io.rapporteur.evaluation.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.engine.LuceneDocument;
import io.rapporteur.rules.engine.LuceneQueries;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import io.rapporteur.rules.query.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;

/** The engine and its peers; all read queries with the same parser and cut words alike. */
final class LucenePeers {
  private LucenePeers() {}

  static RuleMatcher rapporteur(List<Rule> rules) {
    RuleSet set = RuleSet.of(rules, DeclaredRoutes.any());
    return document -> set.tag(document).matches().size();
  }

  static RuleMatcher bruteForce(List<Rule> rules) {
    List<Query> queries = rules.stream().map(LucenePeers::query).toList();
    return document -> {
      LuceneDocument indexed = LuceneDocument.of(document);
      int matches = 0;
      for (Query query : queries) {
        matches += indexed.matches(query) ? 1 : 0;
      }
      return matches;
    };
  }

  static RuleMatcher monitor(List<Rule> rules, boolean multipass) {
    try {
      Presearcher presearcher =
          multipass ? new MultipassTermFilteredPresearcher(4) : new TermFilteredPresearcher();
      Monitor monitor = new Monitor(TextAnalysis.WORDS, presearcher);
      List<MonitorQuery> queries = new ArrayList<>();
      for (Rule rule : rules) {
        queries.add(new MonitorQuery(rule.getId(), query(rule)));
      }
      monitor.register(queries);
      return new MonitorMatcher(monitor);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot register the rules", e);
    }
  }

  /** A monitor has a thread that cleans its caches, so it has to be closed. */
  private record MonitorMatcher(Monitor monitor) implements RuleMatcher {
    @Override
    public int matches(AnnotatedDocument document) {
      try {
        return monitor.match(luceneDocument(document), QueryMatch.SIMPLE_MATCHER).getMatchCount();
      } catch (IOException e) {
        throw new UncheckedIOException("matching in memory cannot fail", e);
      }
    }

    @Override
    public void close() {
      try {
        monitor.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot close the monitor", e);
      }
    }
  }

  /** The fields that {@link LoadRules} asks for. */
  private static Document luceneDocument(AnnotatedDocument document) {
    Document lucene = new Document();
    add(lucene, Field.HEADLINE, document.getHeadline());
    add(lucene, Field.TEXT, document.getHeadline());
    add(lucene, Field.TEXT, document.getBody());
    for (Entity entity : document.getEntities()) {
      boolean person = entity.getType() == EntityType.person;
      add(lucene, person ? Field.PERSON : Field.PLACE, entity.getName());
    }
    return lucene;
  }

  private static void add(Document lucene, Field field, String text) {
    lucene.add(new TextField(field.label(), text, Store.NO));
  }

  private static Query query(Rule rule) {
    try {
      return LuceneQueries.of(QueryParser.parse(rule.getQuery()));
    } catch (QueryException e) {
      throw new IllegalArgumentException(rule.getQuery() + ": " + e.located(), e);
    }
  }
}
