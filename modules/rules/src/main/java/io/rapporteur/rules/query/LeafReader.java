package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Shape;
import io.rapporteur.rules.query.Clause.Stretch;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;

/** Reads the clauses that hold no others. */
final class LeafReader {
  private static final int LONGEST_PATTERN = 250;

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
      return ValueReader.single(field, text.toString(), at, query);
    }
    if (wildcard(text)) {
      return wildcards(field, text, at);
    }
    // Several words without a space (nagorno-karabakh) are meant to stand next to each other.
    return words(field, text.toString(), 0, at);
  }

  /** What stands in quotation marks. */
  Clause quoted(Field field, QuotedFieldQueryNode node, int slop) throws QueryException {
    Stretch at = new Stretch(node.getBegin() - 1, node.getEnd() + 1);
    if (field.ordered()) {
      return ValueReader.single(field, node.getTextAsString(), at, query);
    }
    refuseWildcards(field, node);
    return words(field, node.getTextAsString(), slop, at);
  }

  /** Lucene's parser reads a star between quotation marks as a mark, and the rule never matches. */
  private void refuseWildcards(Field field, QuotedFieldQueryNode node) throws QueryException {
    CharSequence text = node.getText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean beside = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      beside |= i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      // A question mark at a word's end is more often a question than any one letter.
      boolean wild = c == '*' && beside || c == '?' && isInside(text, i);
      if (wild && !escaped(text, i)) {
        throw new QueryException(
            c
                + " is no wildcard inside a phrase"
                + (field.words() && text.toString().strip().indexOf(' ') > 0
                    ? "; write fn:phrase(" + function(text) + ")"
                    : "; leave the quotation marks out")
                + ", or put a backslash before it",
            query,
            Math.max(node.getBegin(), query.indexOf(c, node.getBegin())));
      }
    }
  }

  private static boolean isInside(CharSequence text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** The words of a phrase as arguments of {@code fn:phrase}. */
  private static String function(CharSequence text) {
    StringBuilder words = new StringBuilder();
    for (String word : text.toString().strip().split("\\s+")) {
      boolean wild = word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
      words.append(words.isEmpty() ? "" : " ").append(wild ? "fn:wildcard(" + word + ")" : word);
    }
    return words.toString();
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
        : pattern(field, Shape.FUZZY, text, edits, at);
  }

  Clause regexp(Field field, RegexpQueryNode node, Stretch at) throws QueryException {
    String text = Wildcards.foldRegexp(node.getText().toString());
    if (field.ordered()) {
      throw new QueryException(
          "a regular expression does not apply to " + field.label(), query, at.begin());
    }
    try {
      // as it is searched with, which refuses what a repetition makes too long
      new RegexpQuery(new Term(field.label(), text));
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
      return ValueReader.range(
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
    if (text.contains("fn:atLeast(0 ")) {
      throw new QueryException("fn:atLeast asks for 0; ask for 1 or more", query, begin);
    }
    return new Clause.Positional(field, made(node, begin), text, new Stretch(begin, begin + 3));
  }

  /** Lucene refuses some of what its own parser reads, by an exception that has no place. */
  private Query made(IntervalQueryNode node, int begin) throws QueryException {
    try {
      return node.getQuery();
    } catch (RuntimeException e) {
      String why = String.valueOf(e.getMessage());
      throw new QueryException(
          why.contains("disjunctions")
              ? "the alternatives of fn:or inside other functions make more combinations than are"
                  + " tried; split them into several clauses or rules"
              : "this function cannot be used so: " + why,
          query,
          begin);
    }
  }

  private Clause wildcards(Field field, CharSequence text, Stretch at) throws QueryException {
    String whole = Wildcards.fold(text);
    String folded = field.words() ? Apostrophes.cutStart(whole) : whole;
    if (Wildcards.onlyStars(folded)) {
      return new Clause.Everything(field, at);
    }
    String prefix = Wildcards.prefixOf(folded);
    return prefix == null
        ? pattern(field, Shape.WILDCARD, folded, 0, at)
        : pattern(field, Shape.PREFIX, prefix, 0, at);
  }

  /** Lucene looks whether words are finitely many step by step, and gives up after a thousand. */
  private Clause pattern(Field field, Shape shape, String text, int edits, Stretch at)
      throws QueryException {
    if (text.codePointCount(0, text.length()) > LONGEST_PATTERN) {
      throw new QueryException(
          "a word with wildcards or edits has at most " + LONGEST_PATTERN + " characters",
          query,
          at.begin());
    }
    return new Clause.Pattern(field, shape, text, edits, at);
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
