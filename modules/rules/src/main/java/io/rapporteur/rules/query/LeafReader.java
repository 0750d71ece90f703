package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Shape;
import io.rapporteur.rules.query.Clause.Stretch;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.RegExp;

/** Reads the clauses that hold no others. */
final class LeafReader {
  private final String query;

  LeafReader(String query) {
    this.query = query;
  }

  /** A word, number or value without quotation marks. */
  Clause word(Field field, FieldQueryNode node) throws QueryException {
    Stretch at = new Stretch(node.getBegin(), node.getEnd());
    CharSequence text = node.getText();
    if (field == null || "*".contentEquals(text) && !escaped(text, 0)) {
      return new Clause.Everything(field, at);
    }
    if (field.ordered()) {
      return Values.single(field, text.toString(), at, query);
    }
    if (wildcard(text)) {
      return pattern(field, text, at);
    }
    // Several words without a space (nagorno-karabakh) are meant to stand next to each other.
    return words(field, text.toString(), 0, at);
  }

  /** What stands in quotation marks. */
  Clause quoted(Field field, QuotedFieldQueryNode node, int slop) throws QueryException {
    Stretch at = new Stretch(node.getBegin() - 1, node.getEnd() + 1);
    if (field.ordered()) {
      return Values.single(field, node.getTextAsString(), at, query);
    }
    return words(field, node.getTextAsString(), slop, at);
  }

  private static Clause words(Field field, String text, int slop, Stretch at) {
    if (!field.words()) {
      String whole = TextAnalysis.whole(text);
      return whole.isEmpty() ? new Clause.Nothing(at) : new Clause.Term(field, whole, at);
    }
    List<String> words = TextAnalysis.words(text);
    return switch (words.size()) {
      case 0 -> new Clause.Nothing(at);
      case 1 -> new Clause.Term(field, words.get(0), at);
      default -> new Clause.Phrase(field, words, slop, at);
    };
  }

  Clause fuzzy(Field field, FuzzyQueryNode node) throws QueryException {
    Stretch at = new Stretch(node.getBegin(), node.getEnd());
    if (field.ordered()) {
      throw new QueryException("~ does not apply to " + field.label(), query, at.begin());
    }
    String whole = TextAnalysis.fold(node.getTextAsString());
    String text = field.words() ? Apostrophes.cut(whole) : whole;
    int letters = text.codePointCount(0, text.length());
    float given = node.getSimilarity();
    if (given > FuzzyQuery.defaultMaxEdits) {
      throw new QueryException(
          "~"
              + (int) given
              + ": at most 2 edits; a phrase with slop is written \"two words\"~"
              + (int) given,
          query,
          at.end());
    }
    int edits = given >= 1 ? (int) given : FuzzyQuery.floatToEdits(given, letters);
    // Two edits turn any word of two letters into any other.
    edits = Math.min(edits, letters / 2);
    return edits == 0
        ? new Clause.Term(field, text, at)
        : new Clause.Pattern(field, Shape.FUZZY, text, edits, at);
  }

  Clause regexp(Field field, RegexpQueryNode node, Stretch at) throws QueryException {
    String text = Wildcards.foldRegexp(node.getText().toString());
    if (field.ordered()) {
      throw new QueryException(
          "a regular expression does not apply to " + field.label(), query, at.begin());
    }
    try {
      new RegExp(text).toAutomaton(10_000);
    } catch (RuntimeException e) {
      throw new QueryException("not a regular expression: " + e.getMessage(), query, at.begin());
    }
    return new Clause.Pattern(field, Shape.REGEXP, text, 0, at);
  }

  Clause range(Field field, TermRangeQueryNode node) throws QueryException {
    FieldQueryNode low = node.getLowerBound();
    FieldQueryNode high = node.getUpperBound();
    Stretch at = new Stretch(low.getBegin(), high.getEnd());
    String from = open(low) ? null : low.getTextAsString();
    String to = open(high) ? null : high.getTextAsString();
    if (field.ordered()) {
      return Values.range(
          field, from, to, node.isLowerInclusive(), node.isUpperInclusive(), at, query);
    }
    return new Clause.TextRange(
        field,
        from == null ? null : TextAnalysis.whole(from),
        to == null ? null : TextAnalysis.whole(to),
        node.isLowerInclusive(),
        node.isUpperInclusive(),
        at);
  }

  Clause positional(Field field, IntervalQueryNode node, int begin) throws QueryException {
    if (!field.words()) {
      throw new QueryException(
          "fn: functions apply to text and name fields, not to " + field.label(), query, begin);
    }
    node.setField(field.label());
    node.setAnalyzer(TextAnalysis.of(field));
    String text = node.toString().substring(field.label().length() + 1);
    return new Clause.Positional(field, node.getQuery(), text, new Stretch(begin, begin + 3));
  }

  private static Clause pattern(Field field, CharSequence text, Stretch at) {
    String whole = Wildcards.fold(text);
    String folded = field.words() ? Apostrophes.cutStart(whole) : whole;
    if (Wildcards.onlyStars(folded)) {
      return new Clause.Everything(field, at);
    }
    String prefix = Wildcards.prefixOf(folded);
    return prefix == null
        ? new Clause.Pattern(field, Shape.WILDCARD, folded, 0, at)
        : new Clause.Pattern(field, Shape.PREFIX, prefix, 0, at);
  }

  private static boolean open(FieldQueryNode bound) {
    return bound.getText().length() == 0
        || "*".contentEquals(bound.getText()) && !escaped(bound.getText(), 0);
  }

  private static boolean wildcard(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '*' || c == '?') && !escaped(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean escaped(CharSequence text, int at) {
    return UnescapedCharSequence.wasEscaped(text, at);
  }
}
