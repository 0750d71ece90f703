package io.rapporteur.rules.query;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Reads a query: Lucene's own syntax parser first, then {@link ClauseReader}, which knows the
 * fields. AND binds tighter than OR. Thread-safe.
 */
public final class QueryParser {
  /** Longer queries are refused: they are generated, and belong in several rules. */
  static final int LONGEST = 200_000;

  /** Brackets nested deeper than this are refused, so that no query exhausts the stack. */
  static final int DEEPEST = 100;

  private QueryParser() {}

  /**
   * Reads a query.
   *
   * @throws QueryException when it does not parse, names an unknown field, or gives a field a value
   *     of the wrong sort
   */
  public static Clause parse(String query) throws QueryException {
    if (query.isBlank()) {
      throw new QueryException(
          "the query is empty; expected a word, a phrase or field:value", query, 0);
    }
    if (query.length() > LONGEST) {
      throw new QueryException(
          "the query has "
              + query.length()
              + " characters, at most "
              + LONGEST
              + " are allowed; split it into several rules",
          query,
          LONGEST);
    }
    refuseDeepNesting(query);
    LoneSigns.refuse(query);
    try {
      QueryNode tree = new StandardSyntaxParser().parse(query, Field.TEXT.label());
      return new ClauseReader(query).read(tree);
    } catch (ParseException e) {
      throw described(e, query);
    } catch (QueryNodeParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw tooDeep(query);
      }
      throw new QueryException(lexical(e), query, SyntaxHints.lexicalOffset(e, query));
    } catch (NumberFormatException e) {
      // Lucene's parser leaves it to Java what becomes of @99999999999
      String number = SyntaxHints.number(e);
      boolean whole = number.indexOf('.') < 0;
      throw new QueryException(
          "the number "
              + SyntaxHints.shown(number)
              + (whole ? " is too large" : " is not whole; places to move words by are counted"),
          query,
          query.indexOf(number));
    } catch (StackOverflowError e) {
      throw tooDeep(query);
    }
  }

  /** Of brackets after the quotation mark of a regular expression, which are not counted before. */
  private static QueryException tooDeep(String query) {
    return new QueryException("the query nests too deep; split it", query, 0);
  }

  private static void refuseDeepNesting(String query) throws QueryException {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(' && ++depth > DEEPEST) {
        throw new QueryException(
            "brackets are nested deeper than " + DEEPEST + "; split the query", query, i);
      } else if (!quoted && c == ')') {
        depth--;
      }
    }
  }

  private static String lexical(QueryNodeParseException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("<EOF>")
        ? "the query ends inside a quotation or a regular expression; close it"
        : "a character cannot stand here; quote it or put a backslash before it";
  }

  private static QueryException described(ParseException e, String query) {
    if (e.currentToken == null || e.expectedTokenSequences == null) {
      return new QueryException(SyntaxHints.withoutToken(e), query, 0);
    }
    Token found = e.currentToken.next;
    boolean end = found.kind == StandardSyntaxParserConstants.EOF;
    int offset = end ? query.length() : found.beginColumn;
    List<String> expected = expected(e);
    String what = end ? "the query ends too early" : "unexpected " + SyntaxHints.shown(found.image);
    String hint = SyntaxHints.hint(e.currentToken, found, query);
    return new QueryException(
        what + "; expected " + SyntaxHints.list(expected) + (hint.isEmpty() ? "" : "; " + hint),
        query,
        offset);
  }

  private static List<String> expected(ParseException e) {
    TreeSet<String> names = new TreeSet<>();
    for (int[] sequence : e.expectedTokenSequences) {
      String name = SyntaxHints.name(sequence[0]);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }
}
