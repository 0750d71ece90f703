package io.rapporteur.rules.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.Docs;
import io.rapporteur.rules.engine.LuceneDocument;
import io.rapporteur.rules.engine.LuceneQueries;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each syntax that Lucene's classic parser takes either means the same here, or is refused with its
 * place and a hint: nothing is dropped without a word. Booleans of one operator alone: that AND
 * binds tighter here is meant.
 */
class LuceneSyntaxTest {
  private static final String[] WORDS = {"grain", "oil", "peace", "war", "port", "sea", "Déjà"};

  /** Syntaxes of one clause; 1, 2 and 3 stand for words. */
  private static final String[] LEAVES = {
    "1",
    "+1",
    "(1)",
    "((1))",
    "\"1\"",
    "\"1 2\"",
    "\"1 2 3\"",
    "\"1 2\"~0",
    "\"1 2\"~2",
    "\"1 2\"~3^2",
    "\"1\"~2",
    "1~",
    "1~0",
    "1~1",
    "1~2",
    "1~0.5",
    "1~0.8",
    "1~1^2",
    "1^2",
    "1^0.5",
    "\"1 2\"^3",
    "(1 2)^2",
    "1*",
    "*1",
    "1*2",
    "?1",
    "1?",
    "gr?in",
    "p*t",
    "wa\\r",
    "gra\\*",
    "\\*",
    "\\?",
    "1\\-2",
    "1-2",
    "1/2",
    "1\\/2",
    "1.2",
    "1,2",
    "1;2",
    "1'2",
    "1_2",
    "1@2",
    "1#",
    "1%",
    "$1",
    "1=2",
    "1>2",
    "1<2",
    "1|2",
    "1&2",
    "1\\:2",
    "1\\ 2",
    "\\u0067rain",
    "\"1\\\"2\"",
    "/gr.in/",
    "/(oil|war)/",
    "/p[eo].*/",
    "/1/^2",
    "[1 TO 2]",
    "{1 TO 2}",
    "[1 TO 2}",
    "{1 TO 2]",
    "[* TO 1]",
    "[1 TO *]",
    "{* TO 1}",
    "[* TO *]",
    "[\"1\" TO \"2\"]",
    "[1 TO 2]^2",
    "text:1",
    "text:\"1 2\"",
    "text:\"1 2\"~2",
    "text:(1 2)",
    "text:(+1 -2)",
    "text:(1 AND 2)",
    "text:1*",
    "text:/gr.in/",
    "text:[1 TO 2]",
    "headline:1",
    "body:1",
    "body:(1 OR 2)",
    "*:*",
    "text:*",
    "*",
    "*:1",
    "\"\"",
    "\"...\"",
    "...",
    "!1",
    "-1",
    "NOT 1",
    "- 1",
    "! 1",
    "+ 1",
    "(-1)",
    "(NOT 1)",
    "()",
    "1^",
    "1~3",
    "1~5",
    "\"1 2\"~0.5",
    "\"1 2\"~1.7",
    "1~1.5",
    "1^-1",
    "1^2^3",
    "1~~",
    "TO",
    "1 TO 2",
    "[1 2]",
    "\"1*\"",
    "\"1 2*\"",
    "\"1 ?\"",
    "\"1? 2\"",
    "text:",
    ":1",
    "\\(1\\)",
    "\\+1",
    "'1 2'",
    "\u201c1 2\u201d",
    "1 ~2",
    "1 ^2",
    "(1 2)~2",
    "(1)~",
    "text:1:2",
    "#1",
    "1(2)",
    "1\"2\"",
    "\"1\"2",
    "1\t2",
    "1\n2",
    "(1\n2)",
    "1\u00a02",
    "1\u30002",
    "a:1",
    "1\\&&2",
    "&& 1",
    "1 &",
    "1 & 2",
    "1 | 2",
    "1 + 2",
    "1 - 2",
    "1 ! 2",
    "1 -",
    "1 * 2",
    "1 ? 2",
  };

  /** All but NOT, which goes before a part. */
  private static final String[] OPERATORS = {" AND ", " && ", " OR ", " || ", " ", "\n"};

  @Test
  void shouldMeanWhatLuceneMeansOrRefuseWhenSyntaxesAreRandom() {
    long seed = Seeds.one(35_142);
    Random random = new Random(seed);
    List<LuceneDocument> documents =
        Stream.generate(() -> LuceneDocument.of(document(random))).limit(40).toList();
    Map<String, Integer> held = new TreeMap<>();
    for (int i = 0; i < 6_000; i++) {
      String leaf = LEAVES[i % LEAVES.length];
      String query = i < LEAVES.length ? filled(leaf, random) : query(leaf, random);
      if (agrees(query, documents, "seed " + seed)) {
        held.merge(leaf, 1, Integer::sum);
      }
    }
    // Most syntaxes are taken by both; a test in which all is refused would show nothing.
    assertThat(held).hasSizeGreaterThan(LEAVES.length * 2 / 3);
  }

  /** True when both take the query; fails when both do and differ. */
  private static boolean agrees(String query, List<LuceneDocument> documents, String seed) {
    Clause clause;
    try {
      clause = QueryParser.parse(query);
    } catch (QueryException e) {
      assertThat(e.getMessage()).as("%s, query %s", seed, query).hasSizeGreaterThan(10);
      assertThat(e.located()).matches("(?s)line \\d+, column \\d+: .*");
      return false;
    }
    Query theirs;
    try {
      theirs = lucene().parse(query);
    } catch (ParseException | RuntimeException e) {
      return false;
    }
    if (QueryLint.lint(clause, query).stream()
        .anyMatch(found -> found.getMessage().matches("(?s).*(edit|no letter or digit).*"))) {
      // Meant, and said: a clause without a word is not dropped, two edits are too many for "sea".
      return false;
    }
    Query ours = LuceneQueries.of(clause);
    for (LuceneDocument document : documents) {
      assertThat(document.matches(ours))
          .as("%s, query %s, read as %s, by Lucene as %s", seed, query, ours, theirs)
          .isEqualTo(document.matches(theirs));
    }
    return true;
  }

  /** A leaf among others, with one operator for each pair of brackets. */
  private static String query(String leaf, Random random) {
    String operator = OPERATORS[random.nextInt(OPERATORS.length)];
    List<String> parts = new ArrayList<>(List.of(bracketed(leaf)));
    for (int i = random.nextInt(3); i >= 0; i--) {
      String sign = new String[] {"", "", "+", "-", "!", "NOT "}[random.nextInt(6)];
      String other = bracketed(LEAVES[random.nextInt(LEAVES.length)]);
      boolean nested = random.nextInt(4) == 0;
      parts.add(random.nextInt(parts.size() + 1), sign + (nested ? "(1 OR " + other + ")" : other));
    }
    return filled(String.join(operator, parts), random);
  }

  /** Two clauses in one leaf get brackets, so that each operator has a pair of its own. */
  private static String bracketed(String leaf) {
    boolean several = leaf.matches("(?s)[^\"\\[{(]+[\\s\u3000].*|1[(\"].*|\".*\"[0-9]");
    return several ? "(" + leaf + ")" : leaf;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"peace - treaty", "- peace", "+ peace", "peace ! treaty", "(peace) AND ( - war)"})
  void shouldRefuseASignThatStandsByItself(String query) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("stands by itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"peace - treaty\"", "/a - b/", "[a TO - ]", "a\\ - b", "a -b"})
  void shouldTakeASignForWhatItIsWhereItStandsForItself(String query) {
    assertThatCode(() -> LoneSigns.refuse(query)).doesNotThrowAnyException();
  }

  private static org.apache.lucene.queryparser.classic.QueryParser lucene() {
    var parser = new org.apache.lucene.queryparser.classic.QueryParser("text", TextAnalysis.WORDS);
    parser.setAllowLeadingWildcard(true);
    parser.setSplitOnWhitespace(true);
    parser.setAutoGeneratePhraseQueries(true);
    return parser;
  }

  private static AnnotatedDocument document(Random random) {
    return Docs.text(words(random), words(random));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return words.toString();
  }

  private static String filled(String syntax, Random random) {
    String query = syntax;
    for (char digit = '1'; digit <= '3'; digit++) {
      // Numbers after ~, ^ and @ are the syntax's own.
      query =
          query.replaceAll(
              "(?<![~^@.0-9])" + digit + "(?![0-9])", WORDS[random.nextInt(WORDS.length)]);
    }
    return query;
  }
}
