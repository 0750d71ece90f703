package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;
import io.rapporteur.rules.query.Clause.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/** Turns Lucene's syntax tree into clauses: resolves fields, analyses words, checks values. */
final class ClauseReader {
  private final String query;
  private final LeafReader leaves;

  /** Where the clause read last ends; regular expressions carry no place of their own. */
  private int last;

  ClauseReader(String query) {
    this.query = query;
    this.leaves = new LeafReader(query);
  }

  Clause read(QueryNode node) throws QueryException {
    Clause clause = clause(node);
    last = Math.max(last, clause.at().end());
    return clause;
  }

  private Clause clause(QueryNode node) throws QueryException {
    if (node instanceof GroupQueryNode group) {
      return read(group.getChild());
    }
    if (node instanceof ModifierQueryNode modifier) {
      // A single +a; a lone NOT comes wrapped in a boolean.
      return read(modifier.getChild());
    }
    if (node instanceof BoostQueryNode boost) {
      Clause inner = read(boost.getChild());
      return new Clause.Boost(inner, boost.getValue(), inner.at());
    }
    if (node instanceof MinShouldMatchNode atLeast) {
      return atLeast(read(atLeast.groupQueryNode), atLeast.minShouldMatch);
    }
    if (node instanceof BooleanQueryNode bool) {
      return bool(bool);
    }
    if (node instanceof SlopQueryNode slop) {
      QuotedFieldQueryNode quoted = (QuotedFieldQueryNode) slop.getChild();
      return leaves.quoted(field(quoted), quoted, slop.getValue());
    }
    if (node instanceof QuotedFieldQueryNode quoted) {
      return leaves.quoted(field(quoted), quoted, 0);
    }
    if (node instanceof FuzzyQueryNode fuzzy) {
      return leaves.fuzzy(field(fuzzy), fuzzy);
    }
    if (node instanceof FieldQueryNode field) {
      return leaves.word(fieldOrAll(field), field);
    }
    if (node instanceof RegexpQueryNode regexp) {
      int begin = Math.max(0, query.indexOf("/" + regexp.getText() + "/", last));
      Stretch at = new Stretch(begin, begin + regexp.getText().length() + 2);
      return leaves.regexp(field(regexp.getFieldAsString(), begin), regexp, at);
    }
    if (node instanceof TermRangeQueryNode range) {
      String name = range.getField().toString();
      return leaves.range(field(name, range.getLowerBound().getBegin()), range);
    }
    if (node instanceof IntervalQueryNode interval) {
      int begin = Math.max(0, query.indexOf("fn:", last));
      return leaves.positional(field(interval.getField().toString(), begin), interval, begin);
    }
    throw new QueryException("this syntax is not supported", query, last);
  }

  private Clause bool(BooleanQueryNode node) throws QueryException {
    Occur bare = node instanceof AndQueryNode ? Occur.MUST : Occur.SHOULD;
    List<Part> parts = new ArrayList<>();
    Stretch at = null;
    for (QueryNode child : node.getChildren()) {
      Occur occur = bare;
      if (child instanceof ModifierQueryNode modifier) {
        occur =
            switch (modifier.getModifier()) {
              case MOD_REQ -> Occur.MUST;
              case MOD_NOT -> Occur.NOT;
              case MOD_NONE -> bare;
            };
      }
      Clause clause = read(child);
      parts.add(new Part(occur, clause));
      at = at == null ? clause.at() : at.with(clause.at());
    }
    return new Clause.Bool(List.copyOf(parts), 0, at == null ? Stretch.NONE : at);
  }

  private Clause atLeast(Clause group, int least) throws QueryException {
    if (group instanceof Clause.Boost boost) {
      return new Clause.Boost(atLeast(boost.clause(), least), boost.weight(), boost.at());
    }
    if (!(group instanceof Clause.Bool bool)) {
      if (least > 1) {
        throw new QueryException(
            "@" + least + " asks for more alternatives than the brackets hold", query, last);
      }
      return group;
    }
    long optional = bool.parts().stream().filter(p -> p.occur() == Occur.SHOULD).count();
    if (least > optional) {
      throw new QueryException(
          "@" + least + " asks for more alternatives than the brackets hold (" + optional + ")",
          query,
          bool.at().end());
    }
    return new Clause.Bool(bool.parts(), least, bool.at());
  }

  /** Null for {@code *:*}. */
  private Field fieldOrAll(FieldQueryNode node) throws QueryException {
    boolean everything = "*".equals(node.getFieldAsString()) && "*".contentEquals(node.getText());
    return everything ? null : field(node);
  }

  private Field field(FieldQueryNode node) throws QueryException {
    return field(node.getFieldAsString(), node.getBegin());
  }

  private Field field(String name, int valueAt) throws QueryException {
    var known = Field.of(name);
    if (known.isPresent()) {
      return known.get();
    }
    int place = query.lastIndexOf(name, Math.max(0, valueAt));
    String nearest = Field.nearest(name).map(f -> ", did you mean '" + f.label() + "'?").orElse("");
    throw new QueryException(
        "unknown field " + SyntaxHints.shown(name) + nearest, query, place < 0 ? valueAt : place);
  }
}
