package io.rapporteur.rules.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/** Words for what the syntax parser expected and found. */
final class SyntaxHints implements StandardSyntaxParserConstants {
  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

  private static final Pattern QUOTED_NUMBER = Pattern.compile("\"([^\"]*)\"");

  private SyntaxHints() {}

  /** What a kind of token is called by those who write queries; empty for the obscure. */
  static String name(int kind) {
    return switch (kind) {
      case EOF -> "the end of the query";
      case AND -> "AND";
      case OR -> "OR";
      case NOT -> "NOT";
      case PLUS -> "+";
      case MINUS -> "-";
      case LPAREN -> "(";
      case RPAREN -> ")";
      case OP_COLON -> ":";
      case CARAT -> "^";
      case TILDE -> "~";
      case QUOTED, RANGE_QUOTED -> "a phrase in quotation marks";
      case NUMBER -> "a number";
      case TERM -> "a word";
      case RANGEIN_START, RANGEEX_START -> "a range ([ or {)";
      case RANGE_GOOP -> "a value of the range";
      case RANGE_TO -> "TO";
      case RANGEIN_END, RANGEEX_END -> "the end of the range (] or })";
      default -> "";
    };
  }

  static String list(List<String> names) {
    if (names.isEmpty()) {
      return "something else";
    }
    String all = String.join(", ", names);
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
  }

  static String shown(String image) {
    return "'" + (image.length() > 40 ? image.substring(0, 40) + "…" : image) + "'";
  }

  /** How the commonest mistakes are mended; empty when none of them. */
  static String hint(Token before, Token found, String query) {
    if (found.kind == EOF) {
      long open = query.chars().filter(c -> c == '(').count();
      long closed = query.chars().filter(c -> c == ')').count();
      return open > closed ? "a bracket is not closed" : "";
    }
    if (found.image.startsWith(".") && (before.kind == CARAT || before.kind == TILDE)) {
      return "write 0" + found.image;
    }
    if (found.kind == RPAREN) {
      return "there is one ) too many, or nothing stands before it";
    }
    if (found.kind == OP_COLON) {
      return "a value that holds a colon must be quoted, as in subject:\"medtop:11000000\"";
    }
    if (found.kind == AND || found.kind == OR) {
      return "write " + found.image + " in quotation marks if the word itself is meant";
    }
    return "";
  }

  /** For complaints the parser makes without a token. */
  static String withoutToken(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "not a valid query: "
        + (message.length() > 200 ? message.substring(0, 200) + "…" : message);
  }

  /** The number that could not be taken, as Java's message quotes it; empty when it does not. */
  static String number(NumberFormatException e) {
    Matcher matcher = QUOTED_NUMBER.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The place a lexical error names, or the end of the query. */
  static int lexicalOffset(QueryNodeParseException e, String query) {
    Matcher matcher = COLUMN.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) - 1 : query.length();
  }
}
