package io.rapporteur.console.opensearch;

import io.rapporteur.console.json.Json;
import io.rapporteur.rules.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** The words that a document must have for a positional function to match it, wherever they are. */
final class PositionalWords extends QueryVisitor {
  private final Field field;
  private final boolean any;
  private final List<PositionalWords> under = new ArrayList<>();
  private final List<Map<String, Object>> words = new ArrayList<>();
  private boolean open;

  private PositionalWords(Field field, boolean any) {
    this.field = field;
    this.any = any;
  }

  /** A query that finds all that the function matches, and more. */
  static Map<String, Object> of(Field field, Query function) {
    PositionalWords top = new PositionalWords(field, false);
    function.visit(top);
    return top.query();
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      words.add(Dsl.leaf("term", field, "value", term.text()));
    }
  }

  @Override
  public void consumeTermsMatching(Query query, String name, Supplier<ByteRunAutomaton> automaton) {
    open = true;
  }

  @Override
  public void visitLeaf(Query query) {
    open = true;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    if (occur == Occur.MUST_NOT) {
      return QueryVisitor.EMPTY_VISITOR;
    }
    PositionalWords sub = new PositionalWords(field, occur == Occur.SHOULD);
    under.add(sub);
    return sub;
  }

  private Map<String, Object> query() {
    List<Object> all = new ArrayList<>(words);
    under.forEach(each -> all.add(each.query()));
    if (any) {
      // one of these that may be any word says nothing of a document
      return open || all.isEmpty() || all.contains(Dsl.any(field))
          ? Dsl.any(field)
          : Map.of("bool", Json.object("should", all, "minimum_should_match", 1));
    }
    return all.isEmpty() ? Dsl.any(field) : Map.of("bool", Json.object("filter", all));
  }
}
